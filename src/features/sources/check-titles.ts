import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Language } from '../../domain/languages/language';
import { type CheckTitle } from '../../data/pages/work-page-data';
import { VerdictSign } from '../../ui/verdict-sign';

/**
 * The checks that touch the claims of a page, by verdict; what does not add up first. Links are plain ones: a text may be
 * touched by two hundred, and a router link for each would cost a phone more than the page that it leads to.
 */
@Component({
  selector: 'cf-check-titles',
  imports: [TranslatePipe, VerdictSign],
  template: `
    @if (groups().length > 0) {
      <section>
        <h2>{{ 'sources.checks' | translate }}</h2>
        @for (group of groups(); track group.verdict) {
          <details>
            <summary><cf-verdict-sign [verdict]="group.verdict" /> · {{ group.rows.length }}</summary>
            <ul>
              @for (row of group.rows; track row.id) {
                <li>
                  <a [attr.href]="row.href">{{ row.title }}</a>
                </li>
              }
            </ul>
          </details>
        }
      </section>
    }
  `,
  styles: `
    section {
      margin-top: 32px;
    }

    h2 {
      margin-bottom: 8px;
      font-size: 1.5rem;
    }

    summary {
      min-height: 32px;
      cursor: pointer;
      line-height: 32px;
    }

    ul {
      margin: 0 0 8px;
      padding: 0 0 0 20px;
      list-style: none;
    }

    li {
      padding: 4px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckTitles {
  readonly checks = input.required<readonly CheckTitle[]>();
  readonly language = input.required<Language>();

  protected readonly groups = computed(() => {
    const language = this.language();
    return (['no', 'open', 'yes'] as const)
      .map((verdict) => ({
        verdict,
        rows: this.checks()
          .filter((check) => check.verdict === verdict)
          .map(({ id, title, dataset }) => ({
            id,
            title: title[language],
            href: `${language}/checks/${dataset}/#${id}`,
          })),
      }))
      .filter(({ rows }) => rows.length > 0);
  });
}
