import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type SummaryData } from '../../data/pages/summary-data';
import { LANGUAGES } from '../../domain/languages/language';
import { Glossary } from '../../state/glossary';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { ClaimLines } from '../../ui/claim-lines';
import { Fault } from '../../ui/fault';
import { GlossedText } from '../../ui/glossed-text';

/** The theses of the book's summary in both languages, side by side, each with the figures that bear on it. */
@Component({
  selector: 'cf-summary-page',
  imports: [RouterLink, TranslatePipe, ClaimLines, Fault, GlossedText],
  templateUrl: './summary-page.html',
  styleUrl: './summary-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SummaryPage {
  readonly summary = input.required<Arrival<SummaryData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly terms = inject(Glossary).terms;
  protected readonly language = this.texts.language;
  /** The page's own language first. */
  protected readonly languages = computed(() => {
    const own = this.language();
    return [own, ...LANGUAGES.filter((other) => other !== own)];
  });
  protected readonly found = computed(() => {
    const summary = this.summary();
    return 'value' in summary ? summary.value : null;
  });

  constructor() {
    effect(() => {
      const page = this.found();
      if (!page) return;
      const translate = this.texts.translate();
      const language = this.language();
      this.head.describe({
        title: `${page.title[language]} · ${translate('site.title')}`,
        description: page.lead[language],
        path: 'summary/',
        site: page.site.address,
        language,
      });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
