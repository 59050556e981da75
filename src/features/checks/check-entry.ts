import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type CheckWords } from '../../chart/describe-check';
import { type CheckReport, type ChecksPageData } from '../../data/check-page-data';
import { SceneMarks } from '../../ui/scene-marks';
import { VerdictSign } from '../../ui/verdict-sign';
import { CheckWorking } from './check-working';
import { readCheck } from './read-check';

/** One line of the ledger; opened, the working with every figure, its words and its place. */
@Component({
  selector: 'cf-check-entry',
  imports: [TranslatePipe, SceneMarks, VerdictSign, CheckWorking],
  templateUrl: './check-entry.html',
  styleUrl: './check-entry.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckEntry {
  readonly check = input.required<CheckReport>();
  readonly data = input.required<ChecksPageData>();
  readonly words = input.required<CheckWords>();
  /** True when the address names this check. */
  readonly open = input(false);

  protected readonly line = computed(() => readCheck(this.check(), this.words()));
  private readonly details = viewChild.required<ElementRef<HTMLDetailsElement>>('details');
  private readonly seen = signal(false);
  protected readonly opened = computed(() => this.seen() || this.open());

  constructor() {
    afterRenderEffect(() => {
      if (this.open()) this.details().nativeElement.open = true;
    });
    // A reader may have opened it before the program was there.
    afterNextRender(() => {
      if (this.details().nativeElement.open) this.seen.set(true);
    });
  }

  protected toggled(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.seen.set(true);
  }
}
