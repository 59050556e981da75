import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { type TableSchema } from '../../data/packages/table-schemas';
import { fontFaceCss } from '../../state/font-faces';
import { Saving } from '../../state/saving';
import { SiteFiles } from '../../state/site-files';
import { svgToPng } from '../../state/svg-to-png';
import { loadMessages, Texts } from '../../state/texts';
import { SavingButtons } from '../../ui/saving-buttons';
import { type OwnFileWorker } from './own-file-worker';

/** What a file of each ending is, and the text of its button. */
const KINDS = {
  zip: { type: 'application/zip', label: 'yourData.zip' },
  csv: { type: 'text/csv', label: 'download.excel' },
  svg: { type: 'image/svg+xml', label: 'download.svg' },
  png: { type: 'image/png', label: 'download.png' },
} as const;
type Ending = keyof typeof KINDS;

/** The rows on screen to take away, as ours: zip, spreadsheet, picture; each says that the data are not curated. */
@Component({
  selector: 'cf-own-downloads',
  imports: [SavingButtons, TranslatePipe],
  template: `
    <h2>{{ 'download.title' | translate }}</h2>
    <p class="muted">{{ 'yourData.exports' | translate }}</p>
    <cf-saving-buttons
      making="download.making"
      [files]="files"
      [busy]="saving.busy()"
      [answer]="saving.answer()"
      [failed]="saving.failed()"
      (save)="save($event)"
    />
  `,
  styles: `
    :host {
      display: block;
      margin-top: 32px;
    }
  `,
  providers: [Saving],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnDownloads {
  /** Name of the reader's file. */
  readonly file = input.required<string>();
  readonly worker = input.required<OwnFileWorker>();
  /** The chart on screen as a file of its own, with the fonts that it is given. */
  readonly picture = input.required<(fontFaceCss: string) => string>();

  private readonly texts = inject(Texts);
  private readonly fetched = inject(SiteFiles);
  protected readonly saving = inject(Saving);
  protected readonly files = Object.entries(KINDS).map(([id, { label }]) => ({ id, label }));

  protected save(id: string): Promise<void> {
    const ending = id as Ending;
    const translate = this.texts.translate();
    const plain = this.file()
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-');
    // A spreadsheet has no other place for the mark.
    const name = `${plain} (${translate('yourData.mark')}).${ending}`;
    const failure = (): string => translate('yourData.saveFailed');
    return this.saving.save(name, KINDS[ending].type, () => this.make(ending), failure);
  }

  private async make(ending: Ending): Promise<Uint8Array> {
    if (ending === 'svg') return new TextEncoder().encode(await this.fonted());
    if (ending === 'png') return svgToPng(await this.fonted());
    const [en, ru] = await Promise.all([loadMessages('en'), loadMessages('ru')]);
    const messages = { en, ru };
    if (ending === 'csv') return this.worker().ask('excel', { language: this.texts.language(), messages });
    const claimsSchema = await firstValueFrom(this.fetched.get<TableSchema>('/datasets/claims.schema.json'));
    const day = new Date().toISOString().slice(0, 10);
    return this.worker().ask('pack', { claimsSchema, chart: this.picture()(''), day, messages });
  }

  private async fonted(): Promise<string> {
    return this.picture()(await fontFaceCss(this.picture()('')));
  }
}
