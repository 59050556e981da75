import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ComparisonsData } from '../../data/pages/comparisons-data';
import { GatheredClaims } from '../../state/gathered-claims';
import { Button } from '../../ui/button';
import { ClaimPicker } from './claim-picker';
import { ReadyComparisons } from './ready-comparisons';

/** Where a comparison begins: what was gathered so far, a search for figures, comparisons that wait to be opened. */
@Component({
  selector: 'cf-compare-start',
  imports: [RouterLink, Button, TranslatePipe, ClaimPicker, ReadyComparisons],
  templateUrl: './compare-start.html',
  styles: `
    section {
      margin-bottom: 40px;
    }

    .gather ol {
      max-width: var(--cf-text-width);
      padding-left: 1.5em;
    }

    .gather li + li {
      margin-top: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareStart {
  /** null where it did not arrive. */
  readonly offer = input.required<ComparisonsData | null>();

  protected readonly gathered = inject(GatheredClaims);
}
