import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { describeDimension, type DimensionWords } from '../../chart/sentences/describe-fault';
import { appendTerm, writeChain } from '../../domain/checks/sum-chain';
import { dimensionWanted } from '../../domain/checks/sum-fault';
import { type Dimension, type Operator, OPERATORS } from '../../domain/quantities/quantity';
import { Button } from '../../ui/button';
import { latinRuns } from '../../ui/latin-runs';
import { ClaimPicker } from './claim-picker';
import { type SideWords } from './work-own-sum';

/** Lengths of time that a number may be in; all other units come from the list. */
const TIMES = ['hour', 'day', 'week', 'month', 'year'] as const;

/** One side of a reader's own sum: its figures in a row, each of which may go; another figure or number; the formula. */
@Component({
  selector: 'cf-sum-side',
  imports: [TranslatePipe, Button, ClaimPicker],
  templateUrl: './sum-side.html',
  styleUrl: './sum-side.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SumSide {
  readonly side = input.required<SideWords>();
  readonly name = input.required<'left' | 'right'>();
  /** What the other side counts: the first figure of this one has to count the same. */
  readonly other = input<Dimension | null>(null);
  readonly words = input.required<DimensionWords>();
  readonly changed = output<string>();

  protected readonly operators = OPERATORS;
  protected readonly times = TIMES;
  protected readonly operator = signal<Operator>('+');
  protected readonly adding = signal<'claim' | 'number' | null>(null);
  protected readonly formula = linkedSignal(() => this.side().text);
  protected readonly hint = computed(() => {
    const { language, translate } = this.words();
    return latinRuns(translate('ownSum.formulaHint'), language);
  });
  protected readonly empty = computed(() => this.side().text === '');
  protected readonly wanted = computed(() => {
    const { dimension } = this.side();
    if (this.empty()) return this.other();
    return dimension && dimensionWanted(this.operator(), dimension);
  });
  protected readonly wantedWords = computed(() => {
    const wanted = this.wanted();
    return wanted ? describeDimension(wanted, this.words()) : '';
  });
  protected readonly units = computed(() =>
    this.words()
      .units.filter(({ id }) => !['percent', 'times'].includes(id))
      .map(({ id, name }) => ({ id, name: name[this.words().language] }))
      .sort((a, b) => a.name.localeCompare(b.name, this.words().language)),
  );

  protected open(what: 'claim' | 'number'): void {
    this.adding.update((before) => (before === what ? null : what));
  }

  protected add(operand: string): void {
    this.adding.set(null);
    this.changed.emit(appendTerm(this.side().text, this.operator(), operand));
  }

  protected addNumber(field: HTMLInputElement, unit: string, event: Event): void {
    event.preventDefault();
    // Both "1,5" and "1.5"; blanks part thousands.
    const number = field.value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
    field.setCustomValidity(/^\d+(?:\.\d+)?$/.test(number) ? '' : this.words().translate('ownSum.noNumber'));
    if (field.reportValidity()) this.add(`${number} ${unit}`.trim());
  }

  protected remove(at: number): void {
    this.changed.emit(writeChain((this.side().terms ?? []).filter((_term, index) => index !== at)));
  }

  protected join(at: number, event: Event): void {
    const operator = (event.target as HTMLSelectElement).value as Operator;
    const terms = this.side().terms ?? [];
    this.changed.emit(writeChain(terms.map((term, index) => (index === at ? { ...term, operator } : term))));
  }

  protected setOperator(event: Event): void {
    this.operator.set((event.target as HTMLSelectElement).value as Operator);
  }

  protected apply(event: Event): void {
    event.preventDefault();
    this.changed.emit(this.formula().trim());
  }
}
