import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Translate } from '../../domain/languages/language';
import { fontFaceCss } from '../../state/font-faces';
import { Saving } from '../../state/saving';
import { svgToPng } from '../../state/svg-to-png';
import { Texts } from '../../state/texts';
import { ViewPackager } from '../../state/view-packager';
import { SavingButtons } from '../../ui/saving-buttons';
import { comparisonExcel, type ComparisonOnScreen, comparisonSvg, packagedComparison } from './compare-files';

const TYPES: Readonly<Record<string, string>> = {
  zip: 'application/zip',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The comparison to take away, like the view of a dataset: zip, spreadsheet, picture. */
@Component({
  selector: 'cf-compare-downloads',
  imports: [SavingButtons, TranslatePipe],
  providers: [Saving],
  template: `
    <h2>{{ 'download.title' | translate }}</h2>
    <cf-saving-buttons
      class="needs-scripts"
      making="download.making"
      [files]="files"
      [busy]="saving.busy()"
      [answer]="saving.answer()"
      [failed]="saving.failed()"
      (save)="save($event)"
    />
  `,
  styles: `
    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareDownloads {
  readonly onScreen = input.required<ComparisonOnScreen>();

  private readonly packager = inject(ViewPackager);
  private readonly texts = inject(Texts);
  protected readonly saving = inject(Saving);
  protected readonly files = ['zip', 'excel', 'svg', 'png'].map((id) => ({ id, label: `download.${id}` }));

  protected async save(file: string): Promise<void> {
    const ending = file === 'excel' ? 'csv' : file;
    await this.saving.save(
      `comparison.${ending}`,
      TYPES[ending] ?? '',
      () => this.make(file),
      (error) =>
        this.texts.translate()('compare.downloadFailed', {
          message: error instanceof Error ? error.message : String(error),
        }),
    );
  }

  private async make(file: string): Promise<Uint8Array> {
    const [en, ru] = await Promise.all([this.packager.textsOf('en'), this.packager.textsOf('ru')]);
    const both = { en, ru };
    const language = this.texts.language();
    if (file === 'excel') {
      return new TextEncoder().encode(comparisonExcel(this.onScreen(), language, both[language]));
    }
    const picture = await this.picture(both);
    if (file === 'svg') return new TextEncoder().encode(picture);
    if (file === 'png') return svgToPng(picture);
    const view = packagedComparison(this.onScreen(), both, picture);
    if (!view) throw new RangeError('nothing to pack');
    return this.packager.zipOf(view);
  }

  private async picture(both: { en: Translate; ru: Translate }): Promise<string> {
    const plain = comparisonSvg(this.onScreen(), both);
    return comparisonSvg(this.onScreen(), both, await fontFaceCss(plain));
  }
}
