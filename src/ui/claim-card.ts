import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ClaimReading } from './claim-reading';
import { Icon } from './icon';
import { type TouchingCheck, TouchingChecks } from './touching-checks';

/** What a reader can do with a claim from its card. */
export type CardDeed = 'cite' | 'styles' | 'link' | 'report' | 'compare' | 'close' | 'previous' | 'next';

/** One claim in full: the figure, who says it, on what evidence, where we read it, in which words. */
@Component({
  selector: 'cf-claim-card',
  imports: [RouterLink, MatButtonModule, TranslatePipe, Icon, TouchingChecks],
  templateUrl: './claim-card.html',
  styleUrl: './claim-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimCard {
  readonly reading = input.required<ClaimReading>();
  /** True when the reader has kept this claim open. */
  readonly pinned = input(false);
  /** Checks of which some may touch the claim. */
  readonly checks = input<readonly TouchingCheck[]>([]);
  /** What the last deed led to, said aloud: "Citation copied". */
  readonly answer = input('');
  /** True where the card stands in the comparison: then the deed `compare` takes the claim out. */
  readonly inComparison = input(false);
  /** Ids of the claims gathered so far, for the way to the comparison. */
  readonly gathered = input<readonly string[]>([]);
  readonly deed = output<CardDeed>();

  protected readonly claim = computed(() => this.reading().claim);
}
