import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type Verdict } from '../domain/checks/check';
import { type Bilingual, type Language } from '../domain/languages/language';
import { VerdictSign } from './verdict-sign';

/** A check as a card shows it: its title, what came of it, and the claims that it names. */
export interface TouchingCheck {
  readonly id: string;
  readonly title: Bilingual;
  readonly verdict: Verdict;
  /** Id of the dataset on whose page of checks the working stands. */
  readonly dataset: string;
  readonly claims: readonly string[];
}

/** The checks that touch one claim, each with a way to its working; nothing where there is none. */
@Component({
  selector: 'cf-touching-checks',
  imports: [RouterLink, TranslatePipe, VerdictSign],
  template: `
    @if (touching().length > 0) {
      <p class="heading">{{ 'checks.touching' | translate }}</p>
      <ul>
        @for (check of touching(); track check.id) {
          <li>
            <cf-verdict-sign [verdict]="check.verdict" />
            <a [routerLink]="['/', language(), 'checks', check.dataset]" [fragment]="check.id">{{
              check.title[language()]
            }}</a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    .heading {
      margin: 16px 0 4px;
      color: var(--cf-muted);
      font-size: 0.875rem;
    }

    ul {
      margin: 0 0 8px;
      padding: 0;
      list-style: none;
      font-size: 0.9375rem;
    }

    li + li {
      margin-top: 8px;
    }

    cf-verdict-sign {
      display: flex;
      font-size: 0.875rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TouchingChecks {
  readonly checks = input.required<readonly TouchingCheck[]>();
  /** Id of the claim. */
  readonly claim = input.required<string>();
  readonly language = input.required<Language>();

  protected readonly touching = computed(() =>
    this.checks().filter(({ claims }) => claims.includes(this.claim())),
  );
}
