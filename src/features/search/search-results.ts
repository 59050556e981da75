import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type SearchEntry } from '../../data/search/search-entry';
import { type Language } from '../../domain/languages/language';
import { GatheredClaims } from '../../state/gathered-claims';
import { Button } from '../../ui/button';
import { SmallIntervals } from '../../ui/small-intervals';
import { VerdictSign } from '../../ui/verdict-sign';

/** What was found, a line each; a claim shows its figure as a small interval on the axis of its measure. */
@Component({
  selector: 'cf-search-results',
  imports: [RouterLink, Button, TranslatePipe, SmallIntervals, VerdictSign],
  template: `
    <ul>
      @for (entry of entries(); track entry.id) {
        <li [class.claim]="entry.interval">
          <a
            [id]="'found-' + entry.id"
            [routerLink]="['/', language()].concat(entry.path.split('/'))"
            [queryParams]="entry.query"
            [fragment]="entry.fragment || undefined"
            [attr.lang]="entry.tag || null"
            >{{ entry.title }}</a
          >
          @if (entry.interval; as interval) {
            <cf-small-intervals [intervals]="[interval]" />
          }
          <span class="about" [id]="'about-' + entry.id">
            @if (entry.verdict; as verdict) {
              <cf-verdict-sign [verdict]="verdict" />
            }
            {{ entry.about }}</span
          >
          @if (entry.kind === 'claim') {
            <button
              cfButton
              type="button"
              [attr.aria-describedby]="'found-' + entry.id + ' about-' + entry.id"
              (click)="gathered.toggle(entry.id)"
            >
              {{ (gathered.ids().includes(entry.id) ? 'compare.takeOut' : 'card.compare') | translate }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
      gap: 0 24px;
      align-items: baseline;
      padding: 8px 0;
      border-top: 1px solid var(--cf-hairline);
    }

    .claim {
      grid-template-columns: minmax(0, 15rem) minmax(6rem, 12rem) minmax(0, 1fr) auto;
      align-items: center;
    }

    a {
      min-height: 24px;
    }

    .about {
      color: var(--cf-muted);
      font-size: 0.875rem;
    }

    @media (max-width: 767px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }

      .claim {
        grid-template-columns: minmax(0, 1fr) 7rem;
        gap: 0 12px;
      }

      .claim .about {
        grid-column: 1 / -1;
      }

      .claim button {
        grid-column: 1 / -1;
        justify-self: start;
        padding-left: 0;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchResults {
  readonly entries = input.required<readonly SearchEntry[]>();
  readonly language = input.required<Language>();

  protected readonly gathered = inject(GatheredClaims);
}
