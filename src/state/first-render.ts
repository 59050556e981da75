import { isPlatformServer } from '@angular/common';
import {
  afterNextRender,
  inject,
  Injectable,
  Injector,
  PendingTasks,
  PLATFORM_ID,
  signal,
} from '@angular/core';

/**
 * How far the page that the server made has been taken over. A slow phone takes over a whole page in one go only by not
 * answering meanwhile: so the top comes first, the rest in a task of its own. Until both are done everything that depends
 * on the reader's window or address must look as it was prerendered, or the browser could not reuse it.
 */
@Injectable({ providedIn: 'root' })
export class FirstRender {
  private readonly restState = signal(isPlatformServer(inject(PLATFORM_ID)));
  private readonly doneState = signal(false);

  /** Whether what lies below the top of a page may be taken over; in the prerender from the beginning. */
  readonly rest = this.restState.asReadonly();
  /** False in the prerender and while the prerendered page is taken over; true from then on. */
  readonly done = this.doneState.asReadonly();

  constructor() {
    const injector = inject(Injector);
    // What nobody has taken over is thrown away once nothing is pending any more.
    const end = inject(PendingTasks).add();
    if (this.rest()) end();
    afterNextRender(() => {
      setTimeout(() => {
        this.restState.set(true);
        afterNextRender(
          () => {
            this.doneState.set(true);
            end();
          },
          { injector },
        );
      });
    });
  }
}
