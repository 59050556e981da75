import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type CheckSummary } from '../../data/pages/check-page-data';
import { type Language } from '../../domain/languages/language';

/** One line: how many checks touch a dataset, how many do not add up, and the way to them. */
@Component({
  selector: 'cf-dataset-checks',
  imports: [RouterLink, TranslatePipe],
  template: `
    @if (checks().length > 0) {
      <p>
        <strong>{{ 'checks.touching' | translate }}</strong>
        {{ 'checks.inDataset' | translate: { n: checks().length } }}.
        {{ 'checks.inDatasetText' | translate: { no: failing() } }}
        <a [routerLink]="['/', language(), 'checks', dataset()]">{{ 'checks.toChecks' | translate }}</a>
      </p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DatasetChecks {
  readonly checks = input.required<readonly CheckSummary[]>();
  readonly dataset = input.required<string>();
  readonly language = input.required<Language>();

  protected readonly failing = computed(() => this.checks().filter(({ verdict }) => verdict === 'no').length);
}
