import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { type DatasetPageData } from '../../data/pages/page-data';
import { Address } from '../../state/address';
import { OldAddresses } from '../../state/old-addresses';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';
import { Explorer } from './explorer';

/** The page of one dataset, or what to do when it did not arrive. */
@Component({
  selector: 'cf-explorer-page',
  imports: [Explorer, Fault],
  template: `
    @if (data(); as found) {
      <cf-explorer [data]="found" />
    } @else {
      <cf-fault [fault]="fault()" [id]="id()" [home]="['/', language()]" (retry)="retry()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExplorerPage {
  readonly page = input.required<Arrival<DatasetPageData>>();
  readonly id = input.required<string>();

  private readonly document = inject(DOCUMENT);
  protected readonly language = inject(Texts).language;
  protected readonly data = computed(() => {
    const arrival = this.page();
    return 'value' in arrival ? arrival.value : null;
  });
  protected readonly fault = computed(() => {
    const arrival = this.page();
    return 'fault' in arrival ? arrival.fault : 'failed';
  });

  constructor() {
    const address = inject(Address);
    const oldAddresses = inject(OldAddresses);
    effect(() => {
      const query = address.query();
      const known = this.data()?.dataset.claims.some(({ id }) => id === query['claim']) ?? false;
      if (!query['claim'] || known) return;
      void oldAddresses.follow({ dataset: this.id(), query }, this.language());
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
