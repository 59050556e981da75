import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type DatasetCard, type SmallDispute } from '../../data/pages/overview-data';
import { type Language } from '../../domain/languages/language';
import { Texts } from '../../state/texts';
import { SmallIntervals } from '../../ui/small-intervals';

/** Datasets as cards: the question, what is most telling drawn small, with its figures and years, how many claims of which years. */
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
                <span class="range">{{ dispute.range[language()] }}</span>
                <span class="when">{{ about(dispute) }}</span>
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

  private readonly texts = inject(Texts);

  /** Of when it is, that it is a plan, and who says it where only one does. */
  protected about({ when, status, who }: SmallDispute): string {
    const language = this.language();
    const plan = status === 'actual' ? '' : this.texts.translate()(`status.${status}`);
    return [when[language], plan, who?.[language] ?? ''].filter((part) => part !== '').join(' · ');
  }
}
