import {
  afterNextRender,
  ElementRef,
  viewChild,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ComparisonsData } from '../../data/pages/comparisons-data';
import { type SearchEntry } from '../../data/search/search-entry';
import { SearchEngine } from '../../state/search-engine';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { SmallIntervals } from '../../ui/small-intervals';
import { type Comparable, pickClaims } from './pick-claims';

/** How many claims are listed before the reader asks for more. */
const FIRST = 8;

/** Finds claims by words or numbers, in both languages, that may stand beside those gathered; adds them and takes them out. */
@Component({
  selector: 'cf-claim-picker',
  imports: [RouterLink, Button, TranslatePipe, SmallIntervals],
  templateUrl: './claim-picker.html',
  styleUrl: './claim-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimPicker {
  readonly measures = input.required<ComparisonsData['measures']>();
  /** What the gathered claims count; null where any claim may be the first. */
  readonly alike = input<Comparable | null>(null);
  /** Name of the unit of the gathered claims. */
  readonly unit = input('');
  /** Ids of the gathered claims. */
  readonly chosen = input.required<readonly string[]>();
  readonly add = output<string>();
  readonly remove = output<string>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly texts = inject(Texts);
  private readonly engine = inject(SearchEngine);
  protected readonly language = this.texts.language;
  protected readonly query = signal('');
  protected readonly limit = signal(FIRST);
  protected readonly search = resource({
    params: () => (this.query().trim() === '' ? undefined : { language: this.language() }),
    loader: ({ params }) => this.engine.open(params.language),
  });
  protected readonly picked = computed(() => {
    const index = this.search.hasValue() ? this.search.value() : null;
    const query = this.query().trim();
    return index && query !== '' ? pickClaims(index.find(query), this.measures(), this.alike()) : null;
  });
  protected readonly listed = computed((): readonly SearchEntry[] =>
    (this.picked()?.entries ?? []).slice(0, this.limit()),
  );
  protected readonly kind = computed(() => {
    const alike = this.alike();
    return alike && this.texts.translate()(`compare.kind.${alike.kind}`);
  });

  constructor() {
    // What was typed into the prerendered page before this program came counts, too.
    afterNextRender(() => {
      this.query.set(this.field().nativeElement.value);
    });
  }

  protected type(event: Event): void {
    this.query.set((event.target as HTMLInputElement).value);
    this.limit.set(FIRST);
  }

  protected showMore(): void {
    this.limit.update((limit) => limit + 24);
  }

  protected isChosen(id: string): boolean {
    return this.chosen().includes(id);
  }
}
