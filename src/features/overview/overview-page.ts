import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { layoutSpread, spreadSentence } from '../../chart/types/spread';
import { type OverviewData } from '../../data/pages/overview-data';
import { THEMES } from '../../domain/dataset';
import { Address } from '../../state/address';
import { FirstRender } from '../../state/first-render';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { ChartFigure } from '../../ui/chart-figure';
import { Fault } from '../../ui/fault';
import { Icon } from '../../ui/icon';
import { catalogForMachines } from './catalog-for-machines';
import { type CardFilter, fitsFilter, readYear } from './card-filter';
import { DatasetCards } from './dataset-cards';

const TOTALS = ['claims', 'measures', 'datasets', 'texts', 'works', 'claimants'] as const;

/** The front of the site: what it is, the most contested figures, and every dataset on its shelf. */
@Component({
  selector: 'cf-overview-page',
  imports: [RouterLink, Button, TranslatePipe, ChartFigure, DatasetCards, Fault, Icon],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverviewPage {
  readonly overview = input.required<Arrival<OverviewData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly address = inject(Address);
  private readonly router = inject(Router);
  protected readonly firstRender = inject(FirstRender);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const overview = this.overview();
    return 'value' in overview ? overview.value : null;
  });

  /** What the collection holds, in the order of the page. */
  protected readonly totals = computed(() => {
    const totals = this.found()?.totals;
    return totals ? TOTALS.map((name) => ({ name, n: totals[name] })) : [];
  });

  /** What the reader is typing; the address learns it when they are done. */
  private readonly typed = signal<string | null>(null);
  protected readonly filter = computed((): CardFilter => {
    const query = this.address.query();
    return {
      words: this.typed() ?? query['q'] ?? '',
      from: readYear(query['from']),
      to: readYear(query['to']),
    };
  });
  protected readonly filtered = computed(() => {
    const { words, from, to } = this.filter();
    return words.trim() !== '' || from !== null || to !== null;
  });
  protected readonly cards = computed(() =>
    (this.found()?.cards ?? []).filter((card) => fitsFilter(card, this.filter())),
  );
  protected readonly shelves = computed(() =>
    THEMES.map((theme) => ({ theme, cards: this.cards().filter(({ info }) => info.theme === theme) })).filter(
      ({ cards }) => cards.length > 0,
    ),
  );

  protected readonly active = signal('');
  private readonly spreadInput = computed(() => {
    const language = this.language();
    const places = this.found()?.places ?? [];
    const place = (id: string): string => places.find((one) => one.id === id)?.name[language] ?? id;
    return {
      spreads: this.found()?.spreads ?? [],
      language,
      translate: this.texts.translate(),
      names: { place },
    };
  });
  protected readonly draw = computed(() => {
    const spreads = this.spreadInput();
    return (width: number) => layoutSpread({ ...spreads, width });
  });
  protected readonly ranking = computed(() => {
    const chart = this.spreadInput();
    return chart.spreads.map((spread) => ({
      key: spread.key,
      dataset: spread.dataset.id,
      measure: spread.measure.id,
      text: spreadSentence(spread, chart),
    }));
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('site.title')} · ${translate('overview.short')}`,
        description: translate('overview.description'),
        path: '',
        site: this.found()?.site.address ?? '',
        language: this.language(),
      });
      const found = this.found();
      if (!found) return;
      const [name, description] = [translate('site.title'), translate('overview.description')];
      this.head.describeForMachines(catalogForMachines(found, name, description, this.language()));
    });
    effect(() => {
      if (this.firstRender.done() && this.shelves())
        this.document.documentElement.removeAttribute('data-view');
    });
  }

  protected open(key: string): void {
    const row = this.ranking().find((one) => one.key === key);
    if (!row) return;
    void this.router.navigate(['/', this.language(), 'datasets', row.dataset], {
      queryParams: { measure: row.measure },
    });
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected keep(change: Partial<Record<'q' | 'from' | 'to', string>>): void {
    const { words, from, to } = this.filter();
    const query = { q: words.trim(), from: String(from ?? ''), to: String(to ?? ''), ...change };
    this.typed.set(null);
    void this.address.show(Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')));
  }

  protected keepYear(name: 'from' | 'to', event: Event): void {
    this.keep({ [name]: String(readYear((event.target as HTMLInputElement).value) ?? '') });
  }

  protected search(event: Event): void {
    event.preventDefault();
    const words = new FormData(event.target as HTMLFormElement).get('q');
    void this.router.navigate(['/', this.language(), 'search'], {
      queryParams: typeof words === 'string' && words.trim() !== '' ? { q: words.trim() } : {},
    });
  }

  protected clear(): void {
    this.typed.set(null);
    void this.address.show({});
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
