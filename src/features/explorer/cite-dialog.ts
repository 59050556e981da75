import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import {
  CITATION_FORMATS,
  type CitationFormat,
  claimRecords,
  datasetRecord,
  isRecordFormat,
  recordsOf,
} from '../../data/citations/citation-records';
import { citeClaim, citeView } from '../../data/citations/cite-claim';
import { type CitationStyle, type DatasetPageData } from '../../data/pages/page-data';
import { type Claim } from '../../domain/claim';
import { type Work } from '../../domain/code-lists';
import { CitationChoice } from '../../state/citation-choice';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type Segment, Segments } from '../../ui/segments';

/** What can be cited from a page of a dataset. */
export type CitationScope = 'claim' | 'view' | 'dataset' | 'works';

/** What the dialog is told. */
export interface CiteRequest {
  readonly page: DatasetPageData;
  /** The claim in the card, if there is one. */
  readonly claim: Claim | null;
  /** Ids of the works that the view shows, in the order in which they are listed. */
  readonly works: readonly string[];
  /** Address that opens the view. */
  readonly link: string;
  /** Address that opens the dataset. */
  readonly home: string;
  readonly scope: CitationScope;
}

/** How to cite a claim, this view, the dataset or the works, in every style and as a record for reference managers. */
@Component({
  selector: 'cf-cite-dialog',
  imports: [MatDialogModule, Button, TranslatePipe, Icon, Segments],
  templateUrl: './cite-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CiteDialog {
  private readonly given = inject<CiteRequest>(MAT_DIALOG_DATA);
  private readonly texts = inject(Texts);
  private readonly clipboard = inject(Clipboard);
  private readonly choice = inject(CitationChoice);
  private readonly today = new Date().toISOString().slice(0, 10);

  protected readonly scope = signal(this.given.scope);
  protected readonly answer = signal('');
  protected readonly format = computed(
    () => this.choice.format() ?? (this.texts.language() === 'ru' ? 'gost' : 'chicago'),
  );
  protected readonly record = computed(() => isRecordFormat(this.format()));

  protected readonly scopes = computed((): readonly Segment[] => {
    const translate = this.texts.translate();
    const scopes: readonly CitationScope[] = ['claim', 'view', 'dataset', 'works'];
    return scopes
      .filter((scope) => scope !== 'claim' || this.given.claim !== null)
      .map((id) => ({
        id,
        label: translate(`citeDialog.scopes.${id}`),
        name: translate(`citeDialog.${id}`),
      }));
  });

  protected readonly formats = computed(() => CITATION_FORMATS.map((id) => ({ id, name: this.nameOf(id) })));

  /** Entries in the chosen style, or one text of records. */
  protected readonly entries = computed((): readonly string[] => {
    const format = this.format();
    return isRecordFormat(format) ? [recordsOf(this.records(), format).trim()] : this.cite(format);
  });
  protected readonly text = computed(() => this.entries().join('\n'));

  protected choose(scope: string): void {
    this.scope.set(scope as CitationScope);
    this.answer.set('');
  }

  protected setFormat(event: Event): void {
    this.choice.format.set((event.target as HTMLSelectElement).value as CitationFormat);
    this.answer.set('');
  }

  protected copy(): void {
    const translate = this.texts.translate();
    const what = translate(`citeDialog.${this.scope()}`);
    const copied = this.clipboard.copy(this.text());
    this.answer.set(
      copied
        ? translate('citeDialog.copied', { what, style: this.nameOf(this.format()) })
        : translate('card.copyFailed'),
    );
  }

  private nameOf(format: CitationFormat): string {
    return this.texts.translate()(isRecordFormat(format) ? `cite.format.${format}` : `cite.style.${format}`);
  }

  private cite(style: CitationStyle): readonly string[] {
    const { page, claim, works, link, home } = this.given;
    const translate = this.texts.translate();
    const language = this.texts.language();
    switch (this.scope()) {
      case 'claim':
        return claim ? [citeClaim(claim, page.lists, page.citations, style, language, translate)] : [];
      case 'works':
        return works.map((id) => page.citations[id]?.[style] ?? id);
      case 'view':
      case 'dataset': {
        const address = this.scope() === 'view' ? link : home;
        return [citeView(page.dataset.info, page.site, address, style, language, translate, this.today)];
      }
    }
  }

  private records(): readonly Work[] {
    const { page, claim, works, link, home } = this.given;
    const language = this.texts.language();
    switch (this.scope()) {
      case 'claim':
        return claim ? claimRecords(claim, page.lists, language, this.texts.translate()) : [];
      case 'works':
        return works.flatMap((id) => page.lists.works.find((work) => work.id === id) ?? []);
      case 'view':
      case 'dataset': {
        const address = this.scope() === 'view' ? link : home;
        return [datasetRecord(page.dataset.info, page.site, address, language, this.today)];
      }
    }
  }
}
