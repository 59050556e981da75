import { ViewportScroller } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Router, Scroll } from '@angular/router';
import { filter } from 'rxjs';

/**
 * Where the page stands after a navigation: back and forward return to where the reader was; another view or another
 * language of the same page moves nothing; a new page begins at its top, or at the place that the address names.
 */
@Injectable({ providedIn: 'root' })
export class Scrolling {
  private readonly router = inject(Router);
  private readonly viewport = inject(ViewportScroller);
  private page: string | null = null;

  /** Takes over scrolling for the rest of the visit. */
  begin(): void {
    this.router.events.pipe(filter((event) => event instanceof Scroll)).subscribe(({ position, anchor }) => {
      const page = this.router.url
        .replace(/[?#].*$/, '')
        .split('/')
        .slice(2)
        .join('/');
      const arrived = this.page === null;
      const same = this.page === page;
      this.page = page;
      if (position) this.viewport.scrollToPosition(position);
      else if (anchor) this.viewport.scrollToAnchor(anchor);
      // The browser itself places the first page of a visit.
      else if (!same && !arrived) this.viewport.scrollToPosition([0, 0]);
    });
  }
}
