import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type Language } from '../domain/languages/language';
import { type ClaimLine } from '../domain/views/claim-line';
import { SmallIntervals } from './small-intervals';

/** Claims of one measure, a line each: the figure, drawn and in words, a link to the claim, who says it and of when. */
@Component({
  selector: 'cf-claim-lines',
  imports: [RouterLink, TranslatePipe, SmallIntervals],
  template: `
    <ul>
      @for (line of lines(); track line.id) {
        <li>
          <a
            [routerLink]="['/', language(), 'datasets', line.dataset]"
            [queryParams]="{ measure: line.measure, claim: line.id }"
            >{{ line.figure[language()] }}</a
          >
          <span>
            @if (line.interval.low !== null || line.interval.best !== null || line.interval.high !== null) {
              <cf-small-intervals [intervals]="[line.interval]" />
            }
          </span>
          <span class="about">
            @for (part of about(line); track $index) {
              <span>{{ part }}</span>
            }
            @if (line.status !== 'actual') {
              <span>{{ 'status.' + line.status | translate }}</span>
            }
          </span>
        </li>
      }
    </ul>
  `,
  styleUrl: './claim-lines.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimLines {
  readonly lines = input.required<readonly ClaimLine[]>();
  readonly language = input.required<Language>();
  /** What of a claim need not be said, since the page says it of all; a text speaks for itself unless it names somebody. */
  readonly without = input<'claimant' | 'source' | ''>('');

  protected about(line: ClaimLine): readonly string[] {
    const language = this.language();
    const without = this.without();
    return [
      line.counted?.[language] ?? '',
      without === 'claimant' || (without === 'source' && line.claimant.kind === 'author')
        ? ''
        : line.claimant.name[language],
      line.period[language],
      line.place[language],
      without === 'source' ? '' : line.source.name[language],
    ].filter((part) => part !== '');
  }
}
