import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { formatNumber } from '../../chart/formats/format-number';
import { formatPeriod } from '../../chart/formats/format-period';
import { type AboutData } from '../../data/pages/about-data';
import { citeView } from '../../data/citations/cite-claim';
import { CITATION_STYLES } from '../../data/pages/page-data';
import { errorRate } from '../../domain/quantities/error-rate';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';
import { latinRuns } from '../../ui/latin-runs';
import { SceneMarks } from '../../ui/scene-marks';
import { evidenceExamples, exampleMarks } from './example-marks';

/** How to read the charts, how the figures were gathered, the terms, the licence, how to cite, corrections. */
@Component({
  selector: 'cf-about-page',
  imports: [RouterLink, TranslatePipe, Fault, SceneMarks],
  templateUrl: './about-page.html',
  styleUrl: './about-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AboutPage {
  readonly about = input.required<Arrival<AboutData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly sections = [
    'reading',
    'method',
    'glossary',
    'licence',
    'citing',
    'corrections',
  ] as const;
  protected readonly runs = latinRuns;
  protected readonly parts = [
    { name: 'styles', licence: 'CC BY-SA 3.0' },
    { name: 'fonts', licence: 'PT Serif, Source Sans 3: SIL Open Font License 1.1' },
    { name: 'icons', licence: 'Material Symbols: Apache License 2.0' },
  ] as const;
  protected readonly examples = exampleMarks();
  protected readonly evidence = evidenceExamples();
  protected readonly found = computed(() => {
    const about = this.about();
    return 'value' in about ? about.value : null;
  });
  protected readonly terms = computed(() => {
    const language = this.language();
    return [...(this.found()?.terms ?? [])].sort((a, b) =>
      new Intl.Collator(language).compare(a.name[language], b.name[language]),
    );
  });
  /** The measured error of the extraction as a sentence, or nothing. */
  protected readonly error = computed(() => {
    const extraction = this.found()?.extraction;
    if (!extraction) return '';
    const language = this.language();
    const percent = (part: number): string => formatNumber(Math.round(part * 1000) / 10, language);
    const { checked, errors } = extraction;
    const { rate, low, high } = errorRate(errors, checked);
    return this.texts.translate()('about.method.error', {
      checked,
      errors,
      rate: percent(rate),
      low: percent(low),
      high: percent(high),
    });
  });
  protected readonly citations = computed(() => {
    const about = this.found();
    if (!about) return [];
    const translate = this.texts.translate();
    const language = this.language();
    const address = about.site.address === '' ? '' : `${about.site.address}/${language}/`;
    return CITATION_STYLES.map((style) => ({
      name: translate(`cite.style.${style}`),
      text: citeView(about.collection, about.site, address, style, language, translate),
    }));
  });
  protected readonly released = computed(() =>
    formatPeriod(this.found()?.collection.released ?? '', this.language()),
  );

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('about.title')} · ${translate('site.title')}`,
        description: translate('about.description'),
        path: 'about/',
        site: this.found()?.site.address ?? '',
        language: this.language(),
      });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
