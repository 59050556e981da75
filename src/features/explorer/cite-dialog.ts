import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { citeView } from '../../data/cite-claim';
import { CITATION_STYLES, type DatasetPageData } from '../../data/page-data';
import { Texts } from '../../state/texts';
import { Icon } from '../../ui/icon';

/** How to cite this view of the dataset, in every style, and the link that opens it again. */
@Component({
  selector: 'cf-cite-dialog',
  imports: [MatDialogModule, MatButtonModule, TranslatePipe, Icon],
  template: `
    <h2 mat-dialog-title id="cite-title">{{ 'citeDialog.title' | translate }}</h2>
    <mat-dialog-content>
      @for (entry of entries(); track entry.style) {
        <section>
          <h3>{{ entry.name }}</h3>
          <p class="citation">{{ entry.text }}</p>
          <button matButton type="button" (click)="copy(entry.text, entry.name)">
            <cf-icon name="content_copy" /> {{ 'card.copy' | translate }}
          </button>
        </section>
      }
      <section>
        <h3>{{ 'share.link' | translate }}</h3>
        <p class="citation">{{ given.link }}</p>
        <button matButton type="button" (click)="copy(given.link, '')">
          <cf-icon name="link" /> {{ 'share.copy' | translate }}
        </button>
        <p class="muted hint">{{ 'share.hint' | translate }}</p>
      </section>
      <p class="answer" role="status">{{ answer() }}</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton mat-dialog-close type="button">{{ 'dialog.close' | translate }}</button>
    </mat-dialog-actions>
  `,
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CiteDialog {
  protected readonly given = inject<{ page: DatasetPageData; link: string }>(MAT_DIALOG_DATA);
  private readonly texts = inject(Texts);
  private readonly clipboard = inject(Clipboard);
  protected readonly answer = signal('');

  protected readonly entries = computed(() => {
    const translate = this.texts.translate();
    const { page, link } = this.given;
    const today = new Date().toISOString().slice(0, 10);
    return CITATION_STYLES.map((style) => ({
      style,
      name: translate(`cite.style.${style}`),
      text: citeView(page.dataset.info, page.site, link, style, this.texts.language(), translate, today),
    }));
  });

  protected copy(text: string, style: string): void {
    const translate = this.texts.translate();
    const copied = this.clipboard.copy(text);
    this.answer.set(
      copied
        ? style === ''
          ? translate('card.linkCopied')
          : translate('card.copied', { style })
        : translate('card.copyFailed'),
    );
  }
}
