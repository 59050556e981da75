import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type CheckWords } from '../../chart/describe-check';
import { type CheckReport, type ChecksPageData } from '../../data/check-page-data';
import { SceneMarks } from '../../ui/scene-marks';
import { VerdictSign } from '../../ui/verdict-sign';
import { readCheck, readWorking } from './read-check';

/** One line of the ledger; opened, the working with every figure, its words and its place. */
@Component({
  selector: 'cf-check-entry',
  imports: [RouterLink, TranslatePipe, SceneMarks, VerdictSign],
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
  protected readonly working = computed(() => readWorking(this.check(), this.data(), this.words()));
  protected readonly language = computed(() => this.words().language);
}
