import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import { type ClaimReading } from './claim-reading';
import { Icon } from './icon';

/** What a reader can do with a claim from its card. */
export type CardDeed = 'cite' | 'link' | 'report' | 'close' | 'previous' | 'next';

/** One claim in full: the figure, who says it, on what evidence, where we read it, in which words. */
@Component({
  selector: 'cf-claim-card',
  imports: [MatButtonModule, TranslatePipe, Icon],
  templateUrl: './claim-card.html',
  styleUrl: './claim-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimCard {
  readonly reading = input.required<ClaimReading>();
  /** True when the reader has kept this claim open. */
  readonly pinned = input(false);
  /** What the last deed led to, said aloud: "Citation copied". */
  readonly answer = input('');
  readonly deed = output<CardDeed>();

  protected readonly claim = computed(() => this.reading().claim);
}
