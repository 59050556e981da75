import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { fontFaceCss } from '../../state/font-faces';
import { saveFile } from '../../state/save-file';
import { svgToPng } from '../../state/svg-to-png';
import { Texts } from '../../state/texts';
import { ViewPackager } from '../../state/view-packager';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { packagedView, viewChart, type ViewOnScreen, viewExcel, viewJson } from './view-on-screen';

/** A file of the whole dataset at its stable address. */
interface StableFile {
  readonly label: string;
  readonly href: string;
  readonly hint?: string;
}

/** Everything to take away: this view as a zip made here, and the whole dataset as files at stable addresses. */
@Component({
  selector: 'cf-download-dialog',
  imports: [MatDialogModule, Button, TranslatePipe, Icon],
  templateUrl: './download-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DownloadDialog {
  protected readonly onScreen = inject<ViewOnScreen>(MAT_DIALOG_DATA);
  private readonly packager = inject(ViewPackager);
  private readonly texts = inject(Texts);

  protected readonly state = signal<'ready' | 'making'>('ready');
  protected readonly answer = signal('');
  protected readonly failed = signal(false);

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

  protected saveZip(): Promise<void> {
    return this.save(`${this.name()}.zip`, 'application/zip', async () =>
      this.packager.zipOf(packagedView(this.onScreen, await this.picture())),
    );
  }

  protected saveExcel(): Promise<void> {
    return this.save(`${this.name()}.csv`, 'text/csv', () =>
      Promise.resolve(
        new TextEncoder().encode(viewExcel(this.onScreen, this.texts.language(), this.texts.translate())),
      ),
    );
  }

  protected saveJson(): Promise<void> {
    return this.save(`${this.name()}.json`, 'application/json', () =>
      Promise.resolve(new TextEncoder().encode(viewJson(this.onScreen))),
    );
  }

  protected saveChart(): Promise<void> {
    return this.save(`${this.name()}.svg`, 'image/svg+xml', async () =>
      new TextEncoder().encode(await this.picture()),
    );
  }

  protected savePng(): Promise<void> {
    return this.save(`${this.name()}.png`, 'image/png', async () => svgToPng(await this.picture()));
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

  private async save(name: string, type: string, make: () => Promise<Uint8Array>): Promise<void> {
    this.state.set('making');
    this.answer.set('');
    const translate = this.texts.translate();
    try {
      saveFile(name, type, await make());
      this.failed.set(false);
      this.answer.set(translate('download.done', { name }));
    } catch (error) {
      const reason =
        error instanceof TypeError || (error as { status?: number }).status !== undefined
          ? translate('download.reasonFetch')
          : translate('download.reasonUnknown', {
              message: error instanceof Error ? error.message : String(error),
            });
      this.failed.set(true);
      this.answer.set(translate('download.failed', { reason }));
    } finally {
      this.state.set('ready');
    }
  }
}
