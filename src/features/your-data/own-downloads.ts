import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { type TableSchema } from '../../data/table-schemas';
import { fontFaceCss } from '../../state/font-faces';
import { saveFile } from '../../state/save-file';
import { SiteFiles } from '../../state/site-files';
import { svgToPng } from '../../state/svg-to-png';
import { loadMessages, Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { type OwnFileWorker } from './own-file-worker';

/** The rows on screen to take away, as ours: zip, spreadsheet, picture; each says that the data are not curated. */
@Component({
  selector: 'cf-own-downloads',
  imports: [Button, TranslatePipe],
  template: `
    <h2>{{ 'download.title' | translate }}</h2>
    <p class="muted">{{ 'yourData.exports' | translate }}</p>
    <div class="deeds">
      <button cfButton="filled" type="button" [disabled]="saving()" (click)="saveZip()">
        {{ (saving() ? 'download.making' : 'yourData.zip') | translate }}
      </button>
      <button cfButton="outlined" type="button" [disabled]="saving()" (click)="saveExcel()">
        {{ 'download.excel' | translate }}
      </button>
      <button cfButton="outlined" type="button" [disabled]="saving()" (click)="saveSvg()">
        {{ 'download.svg' | translate }}
      </button>
      <button cfButton="outlined" type="button" [disabled]="saving()" (click)="savePng()">
        {{ 'download.png' | translate }}
      </button>
    </div>
    <p role="status">{{ answer() }}</p>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 32px;
    }
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnDownloads {
  /** Name of the reader's file. */
  readonly file = input.required<string>();
  readonly worker = input.required<OwnFileWorker>();
  /** The chart on screen as a file of its own, with the fonts that it is given. */
  readonly picture = input.required<(fontFaceCss: string) => string>();

  private readonly texts = inject(Texts);
  private readonly files = inject(SiteFiles);
  protected readonly saving = signal(false);
  protected readonly answer = signal('');

  protected saveZip(): Promise<void> {
    return this.save('zip', 'application/zip', async () => {
      const [claimsSchema, messages] = await Promise.all([
        firstValueFrom(this.files.get<TableSchema>('/datasets/claims.schema.json')),
        this.messages(),
      ]);
      const day = new Date().toISOString().slice(0, 10);
      return this.worker().ask('pack', { claimsSchema, chart: this.picture()(''), day, messages });
    });
  }

  protected saveExcel(): Promise<void> {
    return this.save('csv', 'text/csv', async () =>
      this.worker().ask('excel', { language: this.texts.language(), messages: await this.messages() }),
    );
  }

  protected saveSvg(): Promise<void> {
    return this.save('svg', 'image/svg+xml', async () => new TextEncoder().encode(await this.fonted()));
  }

  protected savePng(): Promise<void> {
    return this.save('png', 'image/png', async () => svgToPng(await this.fonted()));
  }

  private async fonted(): Promise<string> {
    return this.picture()(await fontFaceCss(this.picture()('')));
  }

  private async messages() {
    const [en, ru] = await Promise.all([loadMessages('en'), loadMessages('ru')]);
    return { en, ru };
  }

  private async save(ending: string, type: string, make: () => Promise<Uint8Array>): Promise<void> {
    const translate = this.texts.translate();
    const plain = this.file()
      .replace(/\.[^.]*$/, '')
      .replace(/[^\p{L}\p{N}_-]+/gu, '-');
    // A spreadsheet has no other place for the mark.
    const name = `${plain} (${translate('yourData.mark')}).${ending}`;
    this.saving.set(true);
    this.answer.set('');
    try {
      saveFile(name, type, await make());
      this.answer.set(translate('download.done', { name }));
    } catch {
      this.answer.set(translate('yourData.saveFailed'));
    } finally {
      this.saving.set(false);
    }
  }
}
