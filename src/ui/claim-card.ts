import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type Term } from '../domain/languages/glossary';
import { Button } from './button';
import { type ClaimReading } from './claim-reading';
import { GlossedText } from './glossed-text';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { type TouchingCheck, TouchingChecks } from './touching-checks';

/** What a reader can do with a claim from its card. */
export type CardDeed = 'cite' | 'styles' | 'link' | 'report' | 'compare' | 'close' | 'previous' | 'next';

/** One claim in full: the figure, who says it, on what evidence, where we read it, in which words. */
@Component({
  selector: 'cf-claim-card',
  imports: [RouterLink, Button, IconButton, TranslatePipe, Icon, TouchingChecks, GlossedText],
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
  /** Terms that are explained where they stand in the comment. */
  readonly terms = input<readonly Term[]>([]);
  readonly deed = output<CardDeed>();

  protected readonly claim = computed(() => this.reading().claim);
}
