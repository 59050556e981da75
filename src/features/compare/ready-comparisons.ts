import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ReadyComparison } from '../../data/pages/comparisons-data';
import { Texts } from '../../state/texts';
import { SmallIntervals } from '../../ui/small-intervals';

/** Comparisons that wait to be opened: what is compared, how far apart it lies, how many claims of how many datasets. */
@Component({
  selector: 'cf-ready-comparisons',
  imports: [RouterLink, TranslatePipe, SmallIntervals],
  template: `
    <ul>
      @for (one of comparisons(); track one.key) {
        <li>
          <h3>
            <a class="needs-scripts" [routerLink]="[]" [queryParams]="{ claims: one.claims.join(',') }">{{
              one.title[language()]
            }}</a>
            <span class="without-scripts">{{ one.title[language()] }}</span>
          </h3>
          <p class="about">{{ one.about[language()] }}</p>
          <cf-small-intervals [intervals]="one.intervals" />
          <p class="range">{{ one.range[language()] }}</p>
          <p class="count">
            {{ 'compare.readyCount' | translate: { n: one.claims.length, datasets: one.datasets } }}
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      position: relative;
      display: flex;
      flex-direction: column;
      padding: 16px;
      border: 1px solid var(--cf-hairline);
      border-radius: 4px;
      background: var(--cf-surface);

      &:hover {
        border-color: var(--cf-accent);
      }
    }

    h3 {
      margin: 0 0 4px;
    }

    a {
      text-decoration: none;

      // The whole card opens the comparison.
      &::after {
        content: '';
        position: absolute;
        inset: 0;
      }
    }

    li:hover a {
      text-decoration: underline;
    }

    p {
      margin: 0;
    }

    .about,
    .count {
      color: var(--cf-muted);
      font-size: 0.875rem;
    }

    cf-small-intervals {
      margin: auto 0 8px;
      padding-top: 12px;
    }

    .range {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReadyComparisons {
  readonly comparisons = input.required<readonly ReadyComparison[]>();

  protected readonly language = inject(Texts).language;
}
