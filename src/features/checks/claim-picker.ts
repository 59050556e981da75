import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Dimension, dimensionKey } from '../../domain/quantities/quantity';
import { SearchEngine } from '../../state/search-engine';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';

/** How many claims are shown before the reader asks for more words. */
const SHOWN = 12;

/** Finds a claim by words or number; only those that count what is wanted, unless the reader asks for all. */
@Component({
  selector: 'cf-claim-picker',
  imports: [TranslatePipe, Button],
  templateUrl: './claim-picker.html',
  styleUrl: './claim-picker.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimPicker {
  /** What the claim has to count; null where anything will do. */
  readonly wanted = input<Dimension | null>(null);
  /** The same in words. */
  readonly wantedWords = input('');
  readonly chosen = output<string>();
  readonly closed = output();

  private readonly engine = inject(SearchEngine);
  private readonly language = inject(Texts).language;
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly asked = signal('');
  protected readonly all = signal(false);
  protected readonly search = resource({
    params: () => this.language(),
    loader: ({ params }) => this.engine.open(params),
  });
  private readonly found = computed(() => {
    if (!this.search.hasValue() || this.asked().trim() === '') return null;
    const { exact, around, worded } = this.search.value().find(this.asked());
    return [...exact, ...around, ...worded].filter(({ kind }) => kind === 'claim');
  });
  private readonly fitting = computed(() => {
    const wanted = this.wanted();
    const found = this.found();
    return wanted === null || this.all()
      ? found
      : (found?.filter(({ dimension }) => dimension === dimensionKey(wanted)) ?? null);
  });
  protected readonly shown = computed(() => this.fitting()?.slice(0, SHOWN) ?? []);
  /** How many there are, and how many were left out because they count something else. */
  protected readonly count = computed(() => {
    const [found, fitting] = [this.found(), this.fitting()];
    if (!found || !fitting) return null;
    const shown = this.shown().length;
    return { n: fitting.length, shown, more: fitting.length - shown, others: found.length - fitting.length };
  });

  constructor() {
    afterNextRender(() => {
      this.field().nativeElement.focus();
    });
  }

  protected type(event: Event): void {
    this.asked.set((event.target as HTMLInputElement).value);
  }
}
