import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { fontFaceCss } from '../../state/font-faces';
import { Saving } from '../../state/saving';
import { svgToPng } from '../../state/svg-to-png';
import { Texts } from '../../state/texts';
import { ViewPackager } from '../../state/view-packager';
import { Button } from '../../ui/button';
import { SavingButtons } from '../../ui/saving-buttons';
import { packagedView, viewChart, type ViewOnScreen, viewExcel, viewJson } from './view-on-screen';

/** A file of the whole dataset at its stable address. */
interface StableFile {
  readonly label: string;
  readonly href: string;
  readonly hint?: string;
}

/** Files that are made of a view: how they end, and their type. */
const MADE: Readonly<Record<string, { readonly ending: string; readonly type: string }>> = {
  zip: { ending: 'zip', type: 'application/zip' },
  excel: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  svg: { ending: 'svg', type: 'image/svg+xml' },
  png: { ending: 'png', type: 'image/png' },
};

/** Everything to take away: this view as a zip made here, and the whole dataset as files at stable addresses. */
@Component({
  selector: 'cf-download-dialog',
  imports: [MatDialogModule, Button, SavingButtons, TranslatePipe],
  providers: [Saving],
  templateUrl: './download-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DownloadDialog {
  protected readonly onScreen = inject<ViewOnScreen>(MAT_DIALOG_DATA);
  private readonly packager = inject(ViewPackager);
  private readonly texts = inject(Texts);

  protected readonly saving = inject(Saving);
  /** What is made here of the view on screen. */
  protected readonly made = Object.keys(MADE).map((id) => ({ id, label: `download.${id}` }));

  protected readonly files = computed((): readonly StableFile[] => {
    const translate = this.texts.translate();
    const { id } = this.onScreen.page.dataset.info;
    const language = this.texts.language();
    const folder = `/datasets/${id}/`;
    return [
      { label: translate('download.zip'), href: `${folder}${id}.zip` },
      { label: translate('download.csv'), href: `${folder}claims.csv`, hint: translate('download.csvHint') },
      {
        label: translate('download.excel'),
        href: `${folder}claims-excel.${language}.csv`,
        hint: translate('download.excelHint'),
      },
      {
        label: translate('download.json'),
        href: `${folder}claims.json`,
        hint: translate('download.jsonHint'),
      },
      { label: translate('download.svg'), href: `${folder}chart.${language}.svg` },
      { label: translate('download.package'), href: `${folder}datapackage.json` },
      { label: translate('download.bibtex'), href: `${folder}references.bib` },
      { label: translate('download.ris'), href: `${folder}references.ris` },
      { label: translate('download.csl'), href: `${folder}references.csl.json` },
      {
        label: translate('download.changes'),
        href: `${folder}CHANGES.md`,
        hint: translate('download.changesHint'),
      },
    ];
  });

  protected async save(file: string): Promise<void> {
    const { ending, type } = MADE[file] ?? { ending: '', type: '' };
    await this.saving.save(
      `${this.name()}.${ending}`,
      type,
      () => this.make(file),
      (error) => this.failure(error),
    );
  }

  private async make(file: string): Promise<Uint8Array> {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    if (file === 'excel')
      return encode(viewExcel(this.onScreen, this.texts.language(), this.texts.translate()));
    if (file === 'json') return encode(viewJson(this.onScreen));
    const picture = await this.picture();
    if (file === 'svg') return encode(picture);
    return file === 'png' ? svgToPng(picture) : this.packager.zipOf(packagedView(this.onScreen, picture));
  }

  /** The chart as a file of its own, the fonts of its texts inside. */
  private async picture(): Promise<string> {
    const translate = await this.packager.textsOf(this.texts.language());
    const plain = viewChart(this.onScreen, translate);
    return viewChart(this.onScreen, translate, await fontFaceCss(plain));
  }

  private name(): string {
    const { info } = this.onScreen.page.dataset;
    return `${info.id}-${this.onScreen.view.measure}-${info.version}`;
  }

  private failure(error: unknown): string {
    const translate = this.texts.translate();
    const reason =
      error instanceof TypeError || (error as { status?: number }).status !== undefined
        ? translate('download.reasonFetch')
        : translate('download.reasonUnknown', {
            message: error instanceof Error ? error.message : String(error),
          });
    return translate('download.failed', { reason });
  }
}
