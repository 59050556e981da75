import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { concatMap } from 'rxjs';
import { SiteFiles } from './site-files';

/** How far the keeping of the whole collection has come. */
export type Keeping =
  | { readonly state: 'idle' | 'failed' | 'kept' }
  | { readonly state: 'keeping'; readonly done: number; readonly all: number };

const LIST = '/datasets/offline.json';
/** What the page of a dataset offers besides its zip. */
const DOWNLOADS = [
  'claims.csv',
  'claims-excel.en.csv',
  'claims-excel.ru.csv',
  'claims.json',
  'chart.en.svg',
  'chart.ru.svg',
  'CHANGES.md',
  'datapackage.json',
  'references.bib',
  'references.ris',
  'references.csl.json',
];
/** Files of the whole collection that are fetched at the same time. */
const AT_ONCE = 6;

/** What the service worker keeps for a visit without a network. Does nothing where there is no worker. */
@Injectable({ providedIn: 'root' })
export class KeptCollection {
  private readonly page = inject(DOCUMENT);
  private readonly state = signal<Keeping>({ state: 'idle' });
  private readonly files = inject(SiteFiles);

  /** The keeping of the whole collection. */
  readonly keeping = this.state.asReadonly();

  /**
   * Keeps what this visit fetches, with a dataset also its downloads; what it has fetched so far too: the worker was not
   * there yet when the first page asked for its data.
   */
  async keepVisited(): Promise<void> {
    if (!(await this.workerReady())) return;
    // One after the other: the reader is reading.
    this.files.asked.pipe(concatMap((address) => this.fetchAll(withDownloads(address), 1))).subscribe();
  }

  /** Keeps everything that the site serves for reading and for download. */
  async keepAll(): Promise<void> {
    if (this.state().state === 'keeping') return;
    this.state.set({ state: 'keeping', done: 0, all: 1 });
    try {
      if (!(await this.workerReady())) throw new Error('no service worker');
      // The browser may refuse; then it throws the files away when space runs out.
      await navigator.storage.persist().catch(() => false);
      const list = (await (await fetch(LIST)).json()) as readonly string[];
      const kept = await this.fetchAll(list, AT_ONCE, (done) => {
        this.state.set({ state: 'keeping', done, all: list.length });
      });
      this.state.set({ state: kept ? 'kept' : 'failed' });
    } catch {
      this.state.set({ state: 'failed' });
    }
  }

  /** Tells whether the whole collection is kept already, and remembers it. */
  async look(): Promise<void> {
    try {
      const list = (await (await caches.match(LIST))?.json()) as readonly string[] | undefined;
      if (!list) return;
      const found = await Promise.all(list.map((address) => caches.match(address)));
      if (found.every(Boolean)) this.state.set({ state: 'kept' });
    } catch {
      // No caches here (storage refused): nothing is kept.
    }
  }

  /** Fetches through the worker, which keeps what it fetches; false when one file did not arrive. */
  private async fetchAll(
    addresses: readonly string[],
    atOnce: number,
    tell?: (done: number) => void,
  ): Promise<boolean> {
    const left = [...addresses];
    let done = 0;
    let whole = true;
    const work = async (): Promise<void> => {
      for (let address = left.shift(); address !== undefined; address = left.shift()) {
        const arrived = await fetch(address).then(
          async (response) => response.ok && (await response.arrayBuffer()).byteLength > 0,
          () => false,
        );
        whole = whole && arrived;
        done += 1;
        tell?.(done);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return whole;
  }

  /** Waits until a worker answers for this page. */
  private async workerReady(): Promise<boolean> {
    const workers = workersOf(this.page.defaultView);
    if (!workers) return false;
    await workers.ready;
    if (workers.controller) return true;
    await new Promise((resolve) => {
      workers.addEventListener('controllerchange', resolve, { once: true });
    });
    return true;
  }
}

/** The browser's service workers, or null where it has none or refuses them. */
export function workersOf(view: Window | null): ServiceWorkerContainer | null {
  try {
    return view && 'serviceWorker' in view.navigator ? view.navigator.serviceWorker : null;
  } catch {
    // A frame without an origin of its own.
    return null;
  }
}

function withDownloads(address: string): string[] {
  const id = /^\/datasets\/([^/]+)\/page\.json$/.exec(address)?.[1];
  if (id === undefined) return [address];
  return [address, ...[`${id}.zip`, ...DOWNLOADS].map((name) => `/datasets/${id}/${name}`)];
}
