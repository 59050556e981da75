import { afterNextRender, Injectable, signal } from '@angular/core';

/**
 * Whether the page that the server made has been taken over. Until then everything that depends on the reader's window
 * or address must look as it was prerendered, or the browser could not reuse it.
 */
@Injectable({ providedIn: 'root' })
export class FirstRender {
  private readonly state = signal(false);

  /** False in the prerender and while the prerendered page is taken over; true from then on. */
  readonly done = this.state.asReadonly();

  constructor() {
    afterNextRender(() => {
      this.state.set(true);
    });
  }
}
