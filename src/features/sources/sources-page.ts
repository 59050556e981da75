import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type WorkEntry, type WorkIndex } from '../../data/pages/work-page-data';
import { CLAIMANT_KINDS } from '../../domain/code-lists';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';
import { languageOfText } from '../../ui/language-of-text';
import { WorkCitations } from './work-citations';

/** The five texts, the works that they name, and everybody who says a number. */
@Component({
  selector: 'cf-sources-page',
  imports: [RouterLink, TranslatePipe, Fault, WorkCitations],
  templateUrl: './sources-page.html',
  styleUrl: './sources-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourcesPage {
  readonly works = input.required<Arrival<WorkIndex>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const works = this.works();
    return 'value' in works ? works.value : null;
  });
  protected readonly origins = computed(() =>
    (this.found()?.origins ?? [])
      .map((work) => ({ ...work, text: this.entryOf(work) }))
      .map((work) => ({
        ...work,
        tag: languageOfText(work.text, work.language),
      })),
  );
  /** Everybody who says a number, by kind, those with the most claims first. */
  protected readonly kinds = computed(() => {
    const claimants = this.found()?.claimants ?? [];
    return CLAIMANT_KINDS.map((kind) => ({
      kind,
      claimants: claimants.filter((one) => one.kind === kind),
    })).filter((group) => group.claimants.length > 0);
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('sources.title')} · ${translate('site.title')}`,
        description: translate('sources.description'),
        path: 'sources/',
        site: this.found()?.site.address ?? '',
        language: this.language(),
      });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }

  private entryOf({ entries }: WorkEntry): string {
    return entries[this.language() === 'ru' ? 'gost' : 'chicago'];
  }
}
