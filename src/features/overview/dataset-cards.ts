import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type DatasetCard } from '../../data/overview-data';
import { type Language } from '../../domain/language';
import { SmallIntervals } from '../../ui/small-intervals';

/** Datasets as cards: the question, what is most disputed drawn small, how many claims of which years. */
@Component({
  selector: 'cf-dataset-cards',
  imports: [RouterLink, TranslatePipe, SmallIntervals],
  template: `
    <ul>
      @for (card of cards(); track card.info.id) {
        <li>
          <a class="card" [routerLink]="['/', language(), 'datasets', card.info.id]">
            <span class="name">{{ card.info.title[language()] }}</span>
            <span class="question">{{ card.info.question[language()] }}</span>
            @if (card.dispute; as dispute) {
              <span class="dispute">
                <span class="measure">{{ dispute.measure.label[language()] }}</span>
                <cf-small-intervals [intervals]="dispute.intervals" />
                @if (dispute.range[language()]; as range) {
                  <span class="range">{{ range }}</span>
                }
              </span>
            }
            <span class="facts">
              {{ 'overview.claims' | translate: { n: card.claims } }} ·
              {{ 'overview.texts' | translate: { n: card.texts } }}
              @if (card.years; as years) {
                · {{ years[0] === years[1] ? years[0] : years[0] + '–' + years[1] }}
              }
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './dataset-cards.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DatasetCards {
  readonly cards = input.required<readonly DatasetCard[]>();
  readonly language = input.required<Language>();
}
