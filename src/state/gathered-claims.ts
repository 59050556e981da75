import { afterNextRender, DOCUMENT, inject, Injectable, signal } from '@angular/core';

const PLACE = 'comparison';

/** The claims that the reader has gathered to compare, remembered on their machine from page to page. */
@Injectable({ providedIn: 'root' })
export class GatheredClaims {
  private readonly page = inject(DOCUMENT);
  private readonly state = signal<readonly string[]>([]);

  /** Ids in the order in which they were gathered; empty until the prerendered page has been taken over. */
  readonly ids = this.state.asReadonly();

  constructor() {
    afterNextRender(() => {
      this.state.set(this.remembered());
    });
  }

  add(id: string): void {
    this.replace([...this.state().filter((entry) => entry !== id), id]);
  }

  /** Gathers a claim, or lets it go where it is gathered. */
  toggle(id: string): void {
    if (this.state().includes(id)) this.replace(this.state().filter((entry) => entry !== id));
    else this.add(id);
  }

  replace(ids: readonly string[]): void {
    this.state.set(ids);
    try {
      this.page.defaultView?.localStorage.setItem(PLACE, ids.join(','));
    } catch {
      // Storage refused: the claims stay gathered until the page is left.
    }
  }

  private remembered(): readonly string[] {
    try {
      const text = this.page.defaultView?.localStorage.getItem(PLACE) ?? '';
      return text.split(',').filter((id) => /^[\w-]+$/.test(id));
    } catch {
      return [];
    }
  }
}
