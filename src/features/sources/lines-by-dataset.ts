import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type Language } from '../../domain/languages/language';
import { type DatasetLines, type MeasureLines } from '../../domain/views/claim-line';
import { ClaimLines } from '../../ui/claim-lines';

/** Claims by dataset and measure, each measure with a link to its chart. */
@Component({
  selector: 'cf-lines-by-dataset',
  imports: [RouterLink, TranslatePipe, ClaimLines],
  template: `
    @for (dataset of datasets(); track dataset.id) {
      <section>
        <h2>
          <a [routerLink]="['/', language(), 'datasets', dataset.id]">{{ dataset.title[language()] }}</a>
        </h2>
        @for (measure of dataset.measures; track measure.id) {
          <div class="measure">
            <h3>{{ measure.label[language()] }}</h3>
            @if (source()) {
              <a
                class="chart"
                [routerLink]="['/', language(), 'datasets', dataset.id]"
                [queryParams]="{ measure: measure.id, sources: source() }"
                >{{ 'sources.chartOfText' | translate
                }}<span class="visually-hidden">: {{ measure.label[language()] }}</span></a
              >
            } @else {
              <a
                class="chart"
                [routerLink]="['/', language(), 'compare']"
                [queryParams]="{ claims: idsOf(measure) }"
                >{{ 'sources.chartOfThese' | translate: { n: measure.lines.length }
                }}<span class="visually-hidden">: {{ measure.label[language()] }}</span></a
              >
            }
            <cf-claim-lines
              [lines]="measure.lines"
              [language]="language()"
              [without]="source() ? 'source' : without()"
            />
          </div>
        }
      </section>
    }
  `,
  styles: `
    section {
      margin-top: 48px;
    }

    h2 {
      margin-bottom: 16px;
      font-size: 1.5rem;

      a {
        color: var(--cf-ink);
        text-decoration-color: var(--cf-hairline);
      }
    }

    .measure {
      display: grid;
      grid-template-columns: minmax(0, 1fr) max-content;
      gap: 0 24px;
      align-items: baseline;
      margin-bottom: 24px;
    }

    h3 {
      margin: 0 0 4px;
      font: 600 1rem/1.5 var(--cf-sans);
    }

    .chart {
      font-size: 0.875rem;
    }

    cf-claim-lines {
      grid-column: 1 / -1;
    }

    @media (max-width: 767px) {
      .measure {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinesByDataset {
  readonly datasets = input.required<readonly DatasetLines[]>();
  readonly language = input.required<Language>();
  /** Id of the text whose claims these are; the charts are then filtered by it. Empty for other works and claimants. */
  readonly source = input('');
  readonly without = input<'claimant' | ''>('');

  /** What a comparison of these claims alone asks for. */
  protected idsOf({ lines }: MeasureLines): string {
    return lines.map(({ id }) => id).join(',');
  }
}
