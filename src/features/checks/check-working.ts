import { isPlatformServer } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, PLATFORM_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type CheckWords } from '../../chart/describe-check';
import { type CheckReport, type ChecksPageData } from '../../data/check-page-data';
import { latinRuns } from '../../ui/latin-runs';
import { VerdictSign } from '../../ui/verdict-sign';
import { type CheckReading, readWorking } from './read-check';

/**
 * The working of a check: the conclusion, the sum step by step, every figure with its words and place. The prerendered
 * page holds all of them, for readers without scripts; a browser takes none of these over (`ngSkipHydration`) and works
 * out only those that are opened.
 */
@Component({
  selector: 'cf-check-working',
  imports: [RouterLink, TranslatePipe, VerdictSign],
  templateUrl: './check-working.html',
  styleUrl: './check-working.scss',
  host: { ngSkipHydration: 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckWorking {
  readonly check = input.required<CheckReport>();
  readonly line = input.required<CheckReading>();
  readonly data = input.required<ChecksPageData>();
  readonly words = input.required<CheckWords>();
  /** True once the reader has opened the check. */
  readonly opened = input.required<boolean>();

  private readonly prerendering = isPlatformServer(inject(PLATFORM_ID));
  protected readonly runs = latinRuns;
  protected readonly language = computed(() => this.words().language);
  protected readonly working = computed(() =>
    this.prerendering || this.opened() ? readWorking(this.check(), this.data(), this.words()) : null,
  );
}
