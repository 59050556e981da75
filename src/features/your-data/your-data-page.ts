import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { OWN_LIMITS } from '../../data/own/own-limits';
import { type OwnCorrections } from '../../data/own/read-own-file';
import { PageHead } from '../../state/page-head';
import { Release } from '../../state/release';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { OwnFile } from './own-file';
import { OwnFileReport } from './own-file-report';
import { OwnFileView } from './own-file-view';

/** The reader's own file: opened on their machine, shown like ours, marked as not ours. */
@Component({
  selector: 'cf-your-data-page',
  imports: [Button, TranslatePipe, OwnFileReport, OwnFileView],
  providers: [OwnFile],
  templateUrl: './your-data-page.html',
  styleUrl: './your-data-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class YourDataPage {
  private readonly own = inject(OwnFile);
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly release = inject(Release);

  protected readonly state = this.own.state;
  protected readonly progress = this.own.progress;
  protected readonly over = signal(false);
  protected readonly limits = {
    size: OWN_LIMITS.bytes / 1024 / 1024,
    rows: OWN_LIMITS.rows,
    columns: OWN_LIMITS.columns,
    cell: OWN_LIMITS.cell / 1024,
  };
  protected readonly refusal = computed(() => {
    const state = this.state();
    if (state.kind !== 'refused') return null;
    const { refused, line, found } = state.refusal;
    return {
      key: `yourData.refused.${refused}`,
      values: { ...this.limits, file: state.file, line: line ?? 0, found },
    };
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('yourData.title')} · ${translate('site.title')}`,
        description: translate('yourData.description'),
        path: 'your-data/',
        site: this.release.address,
        language: this.texts.language(),
      });
    });
  }

  protected choose(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file can be chosen again after it was changed on disk.
    if (file) void this.own.open(file).then(() => (input.value = ''));
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file) void this.own.open(file);
  }

  protected allowDrop(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected correct(corrections: OwnCorrections): void {
    void this.own.open(null, corrections);
  }

  protected cancel(): void {
    this.own.cancel();
  }
}
