import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { SEARCH_KINDS, type SearchEntry } from '../../data/search/search-entry';
import { Address } from '../../state/address';
import { FirstRender } from '../../state/first-render';
import { GatheredClaims } from '../../state/gathered-claims';
import { PageHead } from '../../state/page-head';
import { Release } from '../../state/release';
import { SearchEngine } from '../../state/search-engine';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { SearchResults } from './search-results';

/** How many results of a kind are shown before the reader asks for all. */
const FIRST = 6;

/** Everything that has the reader's words or number: figures, quantities, datasets, people, works, places, terms. */
@Component({
  selector: 'cf-search-page',
  imports: [RouterLink, Button, TranslatePipe, Icon, SearchResults],
  templateUrl: './search-page.html',
  styleUrl: './search-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchPage {
  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly release = inject(Release);
  private readonly engine = inject(SearchEngine);
  private readonly firstRender = inject(FirstRender);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly gathered = inject(GatheredClaims);

  /** What the reader is typing; the address learns it when they are done. */
  private readonly typed = signal<string | null>(null);
  protected readonly query = computed(() => this.typed() ?? this.address.query()['q'] ?? '');
  private readonly asked = computed(() => this.query().trim());
  protected readonly search = resource({
    params: () =>
      this.firstRender.done() && this.asked() !== '' ? { language: this.language() } : undefined,
    loader: ({ params }) => this.engine.open(params.language),
  });
  protected readonly found = computed(() => {
    const index = this.search.hasValue() ? this.search.value() : null;
    return index && this.asked() !== '' ? index.find(this.asked()) : null;
  });
  /** Kinds that the reader wants in full. */
  private readonly opened = signal<ReadonlySet<string>>(new Set());
  protected readonly groups = computed(() => {
    const found = this.found();
    if (!found) return [];
    const groups = [
      { name: 'exact', entries: found.exact },
      { name: 'around', entries: found.around },
      ...SEARCH_KINDS.map((kind) => ({
        name: kind,
        entries: found.worded.filter((entry) => entry.kind === kind),
      })),
    ];
    return groups
      .filter(({ entries }) => entries.length > 0)
      .map(({ name, entries }) => ({ name, all: entries.length, entries: this.shown(name, entries) }));
  });
  protected readonly count = computed(() => this.groups().reduce((sum, { all }) => sum + all, 0));

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('search.title')} · ${translate('site.title')}`,
        description: translate('search.description'),
        path: 'search/',
        site: this.release.address,
        language: this.language(),
      });
    });
    effect(() => {
      if (this.firstRender.done() && this.query() !== null)
        this.document.documentElement.removeAttribute('data-view');
    });
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    this.opened.set(new Set());
  }

  protected keep(event?: Event): void {
    event?.preventDefault();
    const q = this.asked();
    void this.address.show(q === '' ? {} : { q }).then(() => {
      this.typed.set(null);
    });
  }

  protected open(name: string): void {
    this.opened.update((before) => new Set([...before, name]));
  }

  private shown(name: string, entries: readonly SearchEntry[]): readonly SearchEntry[] {
    return this.opened().has(name) ? entries : entries.slice(0, FIRST);
  }
}
