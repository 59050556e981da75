import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { claimCentre } from '../domain/claim';
import { comparePeriods } from '../domain/time/period';
import { type ClaimReading } from './claim-reading';
import { Icon } from './icon';

/** A column that the table can be sorted by. */
export type Column =
  'measure' | 'claimant' | 'low' | 'best' | 'high' | 'period' | 'place' | 'status' | 'evidence' | 'source';

const COLUMNS: readonly Column[] = [
  'claimant',
  'measure',
  'low',
  'best',
  'high',
  'period',
  'place',
  'status',
  'evidence',
  'source',
];
const NUMERIC: readonly Column[] = ['low', 'best', 'high'];

/** The same claims as the chart's, as a table that mouse and keyboard sort; empty cells always stand last. */
@Component({
  selector: 'cf-claim-table',
  imports: [TranslatePipe, Icon],
  templateUrl: './claim-table.html',
  styleUrl: './claim-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimTable {
  readonly readings = input.required<readonly ClaimReading[]>();
  readonly caption = input.required<string>();
  readonly pinned = input('');
  readonly pin = output<string>();
  /** Ids of the claims that are gathered to compare; null where rows cannot be gathered. */
  readonly gathered = input<readonly string[] | null>(null);
  /** A claim to gather, or to let go where it is gathered. */
  readonly gather = output<string>();

  protected readonly sorting = signal<{ column: Column; descending: boolean } | null>(null);
  protected readonly columns = computed(() => {
    const readings = this.readings();
    const useless = {
      status: readings.every(({ claim }) => claim.status === 'actual'),
      measure: new Set(readings.map(({ measure }) => measure)).size < 2,
    };
    return COLUMNS.filter((column) => !(column in useless) || !useless[column as keyof typeof useless]);
  });
  protected readonly numeric = NUMERIC;

  protected readonly rows = computed(() => {
    const sorting = this.sorting();
    if (!sorting) return this.readings();
    const { column, descending } = sorting;
    const rows = [...this.readings()].sort((a, b) => compareBy(column, a, b));
    if (!descending) return rows;
    const empty = rows.filter((row) => isEmpty(column, row));
    return [...rows.filter((row) => !isEmpty(column, row)).reverse(), ...empty];
  });

  protected sortBy(column: Column): void {
    const now = this.sorting();
    this.sorting.set({ column, descending: now?.column === column && !now.descending });
  }

  protected direction(column: Column): 'ascending' | 'descending' | null {
    const now = this.sorting();
    return now?.column === column ? (now.descending ? 'descending' : 'ascending') : null;
  }
}

function isEmpty(column: Column, { claim }: ClaimReading): boolean {
  if (column === 'low' || column === 'best' || column === 'high') return claim[column] === null;
  return column === 'period' && claim.period === '';
}

function compareBy(column: Column, a: ClaimReading, b: ClaimReading): number {
  const empty = Number(isEmpty(column, a)) - Number(isEmpty(column, b));
  if (empty !== 0) return empty;
  if (column === 'low' || column === 'best' || column === 'high') {
    return (a.claim[column] ?? 0) - (b.claim[column] ?? 0) || claimCentre(a.claim) - claimCentre(b.claim);
  }
  if (column === 'period') return comparePeriods(a.claim.period, b.claim.period);
  return new Intl.Collator(a.language).compare(a[column], b[column]);
}
