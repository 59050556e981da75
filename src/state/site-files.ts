import { isPlatformServer } from '@angular/common';
import { DOCUMENT, inject, Injectable, PLATFORM_ID } from '@angular/core';
import { defer, type Observable, ReplaySubject } from 'rxjs';
import built from '../../.generated/release.json';
import { Release } from './release';

/** A file that did not arrive: the status that the server gave, 0 where there was no answer. */
export class FileFault extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** `src/static/early.js` keeps there what it has asked for, by address; null is what did not arrive. */
type Root = HTMLElement & { readonly earlyFiles?: Record<string, Promise<Response | null> | undefined> };

/** The site's own data files, by their address. Plain `fetch`: Angular's client would be a twentieth of the first load. */
@Injectable({ providedIn: 'root' })
export class SiteFiles {
  private readonly release = inject(Release);
  private readonly requests = new ReplaySubject<string>();
  private readonly root: Root = inject(DOCUMENT).documentElement;
  private readonly prerendering = isPlatformServer(inject(PLATFORM_ID));

  /** Every address that was asked for in this visit, those of the past too. */
  readonly asked = this.requests.asObservable();

  /**
   * Fetches a JSON file. Keeps program and data of one release together: data of another release is asked for once more
   * past every cache, and refused when the server itself has moved on.
   */
  get<T>(address: string): Observable<T> {
    return defer(() => this.load(address) as Promise<T>);
  }

  private async load(address: string): Promise<unknown> {
    this.requests.next(address);
    if (this.prerendering) nameInHead(address, this.root.ownerDocument);
    const near = await fetchJson(address, this.takeEarly(address));
    if (fits(near)) return near;
    const far = await fetchJson(address, null, { cache: 'reload', headers: { 'ngsw-bypass': 'true' } });
    if (fits(far)) return far;
    this.release.markRenewed();
    throw new FileFault(`${address} belongs to another release of the site`, 200);
  }

  /** What `early.js` has asked for already; whoever asks again gets the file of then. */
  private takeEarly(address: string): Promise<Response | null> | null {
    const early = this.root.earlyFiles?.[address] ?? null;
    delete this.root.earlyFiles?.[address];
    return early;
  }
}

/** Names a file that the page is going to need, so that it is fetched along with the programs (`early.js`). */
function nameInHead(address: string, page: Document): void {
  const link = page.createElement('link');
  link.setAttribute('rel', 'later');
  link.setAttribute('as', 'fetch');
  link.setAttribute('href', address);
  page.head.appendChild(link);
}

async function fetchJson(
  address: string,
  early: Promise<Response | null> | null,
  how?: RequestInit,
): Promise<unknown> {
  const answer = (await early) ?? (await fetch(address, how).catch(() => null));
  if (!answer?.ok) throw new FileFault(`${address} did not arrive`, answer?.status ?? 0);
  return answer.json();
}

function fits(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('release' in body)) return true;
  return body.release === built.release;
}
