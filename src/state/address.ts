import { computed, inject, Injectable, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { type Query } from '../domain/views/view';
import { FirstRender } from './first-render';

/** The address of the page: its query as a signal, and the one way to change it. */
@Injectable({ providedIn: 'root' })
export class Address {
  private readonly router = inject(Router);
  private readonly firstRender = inject(FirstRender);

  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
      startWith(this.router.url),
    ),
    { requireSync: true },
  );

  /** The query; empty until the prerendered page has been taken over, since that page was made without one. */
  readonly query: Signal<Query> = computed(() => {
    if (!this.firstRender.done()) return {};
    const parameters = this.router.parseUrl(this.url()).queryParamMap;
    // A parameter given twice would come as a list: the first one counts.
    return Object.fromEntries(parameters.keys.map((name) => [name, parameters.get(name) ?? undefined]));
  });

  /** The path without query, e.g. `/en/datasets/gulag-population`. */
  readonly path: Signal<string> = computed(() => this.url().replace(/[?#].*$/, ''));

  /** Shows another view of this page: the query is replaced, the reader stays where they scrolled to. */
  show(query: Readonly<Record<string, string>>): Promise<boolean> {
    return this.router.navigate([], { queryParams: query, scroll: 'manual' });
  }
}
