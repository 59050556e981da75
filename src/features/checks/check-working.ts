import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ChecksPageData } from '../../data/pages/check-page-data';
import { Texts } from '../../state/texts';
import { latinRuns } from '../../ui/latin-runs';
import { VerdictSign } from '../../ui/verdict-sign';
import { checkWords, readWorking } from './read-check';

/**
 * The working of a check: the conclusion, the sum step by step, every figure with its words and place. A prerendered page
 * may hold many; a browser takes none of these over (`ngSkipHydration`) and works out only those that are opened.
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
  /** Id of the check among those of `data`. */
  readonly id = input.required<string>();
  readonly data = input.required<ChecksPageData>();
  /** True where the sum is the reader's own: it has no address but that of its page. */
  readonly own = input(false);

  private readonly texts = inject(Texts);
  protected readonly runs = latinRuns;
  protected readonly language = this.texts.language;
  protected readonly working = computed(() => {
    const data = this.data();
    const check = data.checks.find(({ id }) => id === this.id());
    const words = checkWords(data, this.language(), this.texts.translate());
    return check ? readWorking(check, data, words) : null;
  });
}
