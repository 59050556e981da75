import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { type Segment, Segments } from '../../ui/segments';
import { embedCode, type FrameTheme } from './embed-code';

/** What the dialog is told. */
export interface ShareRequest {
  /** Address that opens the view, with its origin. */
  readonly link: string;
  /** Address that opens the claim in the card; empty where there is none. */
  readonly claimLink: string;
  /** What the chart is called. */
  readonly title: string;
  /** Height of the frame in px. */
  readonly height: number;
}

/** Links to this view and to the claim in the card, and the code that shows the chart in another page. */
@Component({
  selector: 'cf-share-dialog',
  imports: [MatDialogModule, Button, TranslatePipe, Icon, Segments],
  templateUrl: './share-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShareDialog {
  private readonly given = inject<ShareRequest>(MAT_DIALOG_DATA);
  private readonly texts = inject(Texts);
  private readonly clipboard = inject(Clipboard);

  protected readonly answer = signal('');
  protected readonly theme = signal<FrameTheme>('auto');
  protected readonly code = computed(() => embedCode({ ...this.given, theme: this.theme() }));
  protected readonly codeName = computed(() => this.texts.translate()('share.code'));

  protected readonly links = computed(() => {
    const translate = this.texts.translate();
    const { link, claimLink } = this.given;
    const claim = claimLink === '' ? [] : [{ name: translate('share.claim'), address: claimLink }];
    return [{ name: translate('share.view'), address: link }, ...claim];
  });

  protected readonly themes = computed((): readonly Segment[] => {
    const translate = this.texts.translate();
    return [
      { id: 'auto', label: translate('share.themeAuto') },
      { id: 'light', label: translate('share.themeLight') },
      { id: 'dark', label: translate('share.themeDark') },
    ];
  });

  protected setTheme(theme: string): void {
    this.theme.set(theme as FrameTheme);
    this.answer.set('');
  }

  protected copy(text: string, what: string): void {
    const translate = this.texts.translate();
    this.answer.set(
      this.clipboard.copy(text) ? translate('share.copied', { what }) : translate('card.copyFailed'),
    );
  }
}
