import { isPlatformServer } from '@angular/common';
import {
  afterNextRender,
  computed,
  inject,
  Injectable,
  Injector,
  PendingTasks,
  PLATFORM_ID,
  signal,
} from '@angular/core';

/** The rest, and the tail. */
const PIECES = 2;

/**
 * How far the page that the server made has been taken over. A slow phone takes over a whole page in one go only by not
 * answering meanwhile: so the top comes first, the rest and then the tail in tasks of their own. Until all are done
 * everything that depends on the reader's window or address must look as it was prerendered, or the browser could not
 * reuse it.
 */
@Injectable({ providedIn: 'root' })
export class FirstRender {
  /** Pieces that have been taken over; in the prerender all. */
  private readonly pieces = signal(isPlatformServer(inject(PLATFORM_ID)) ? PIECES : 0);
  private readonly state = signal(false);

  /** Whether what lies below the top of a page may be taken over; in the prerender from the beginning. */
  readonly rest = computed(() => this.pieces() >= 1);
  /** The same of what is left then. */
  readonly tail = computed(() => this.pieces() >= PIECES);
  /** False in the prerender and while the prerendered page is taken over; true from then on. */
  readonly done = this.state.asReadonly();

  constructor() {
    const injector = inject(Injector);
    // What nobody has taken over is thrown away once nothing is pending any more.
    const end = inject(PendingTasks).add();
    if (this.tail()) end();
    const goOn = (): void => {
      if (this.tail()) {
        this.state.set(true);
        end();
        return;
      }
      setTimeout(() => {
        this.pieces.update((pieces) => pieces + 1);
        afterNextRender(goOn, { injector });
      });
    };
    afterNextRender(goOn);
  }
}
