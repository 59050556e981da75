import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Translate } from '../../domain/language';
import { fontFaceCss } from '../../state/font-faces';
import { saveFile } from '../../state/save-file';
import { svgToPng } from '../../state/svg-to-png';
import { Texts } from '../../state/texts';
import { ViewPackager } from '../../state/view-packager';
import { Button } from '../../ui/button';
import { comparisonExcel, type ComparisonOnScreen, comparisonSvg, packagedComparison } from './compare-files';

/** The comparison to take away, like the view of a dataset: zip, spreadsheet, picture. */
@Component({
  selector: 'cf-compare-downloads',
  imports: [Button, TranslatePipe],
  template: `
    <h2>{{ 'download.title' | translate }}</h2>
    <div class="deeds needs-scripts">
      <button cfButton="filled" type="button" [disabled]="busy()" (click)="saveZip()">
        {{ (busy() ? 'download.making' : 'download.zip') | translate }}
      </button>
      <button cfButton="outlined" type="button" [disabled]="busy()" (click)="saveExcel()">
        {{ 'download.excel' | translate }}
      </button>
      <button cfButton="outlined" type="button" [disabled]="busy()" (click)="saveSvg()">
        {{ 'download.svg' | translate }}
      </button>
      <button cfButton="outlined" type="button" [disabled]="busy()" (click)="savePng()">
        {{ 'download.png' | translate }}
      </button>
    </div>
    <p role="status">{{ answer() }}</p>
  `,
  styles: `
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
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
  protected readonly busy = signal(false);
  protected readonly answer = signal('');

  protected saveZip(): Promise<void> {
    return this.save('zip', 'application/zip', async (both) => {
      const view = packagedComparison(this.onScreen(), both, await this.picture(both));
      if (!view) throw new RangeError('nothing to pack');
      return this.packager.zipOf(view);
    });
  }

  protected saveExcel(): Promise<void> {
    return this.save('csv', 'text/csv', (both) => {
      const language = this.texts.language();
      return Promise.resolve(
        new TextEncoder().encode(comparisonExcel(this.onScreen(), language, both[language])),
      );
    });
  }

  protected saveSvg(): Promise<void> {
    return this.save('svg', 'image/svg+xml', async (both) =>
      new TextEncoder().encode(await this.picture(both)),
    );
  }

  protected savePng(): Promise<void> {
    return this.save('png', 'image/png', async (both) => svgToPng(await this.picture(both)));
  }

  private async picture(both: { en: Translate; ru: Translate }): Promise<string> {
    const plain = comparisonSvg(this.onScreen(), both);
    return comparisonSvg(this.onScreen(), both, await fontFaceCss(plain));
  }

  private async save(
    ending: string,
    type: string,
    make: (both: { en: Translate; ru: Translate }) => Promise<Uint8Array>,
  ): Promise<void> {
    const translate = this.texts.translate();
    const name = `comparison.${ending}`;
    this.busy.set(true);
    this.answer.set('');
    try {
      const [en, ru] = await Promise.all([this.packager.textsOf('en'), this.packager.textsOf('ru')]);
      saveFile(name, type, await make({ en, ru }));
      this.answer.set(translate('download.done', { name }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.answer.set(translate('compare.downloadFailed', { message }));
    } finally {
      this.busy.set(false);
    }
  }
}
