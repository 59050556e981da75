import { type OwnDeed, type OwnReply, type OwnRequests } from './own-messages';

/** Why the worker did not answer: it took too long, the reader stopped it, or it failed. */
export class WorkerStopped extends Error {
  constructor(readonly reason: 'time-out' | 'cancelled' | 'failed') {
    super(reason);
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: WorkerStopped) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** How long the worker may take, ms. */
const TIME_OUT: Readonly<Record<OwnDeed, number>> = {
  open: 60_000,
  arrange: 30_000,
  rows: 10_000,
  cells: 10_000,
  excel: 180_000,
  pack: 180_000,
};

/** The worker that holds one file of the reader's; gone, with the file, when it is stopped. */
export class OwnFileWorker {
  private readonly worker = new Worker(new URL('./read-own-file.worker', import.meta.url));
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private alive = true;

  /**
   * @param tell is told how far the reading has come, from 0 to 1
   * @param ended is told why the worker is gone, whether somebody waits for it or not
   */
  constructor(
    private readonly tell: (part: number) => void,
    private readonly ended: (reason: WorkerStopped['reason']) => void,
  ) {
    this.worker.onmessage = ({ data }: MessageEvent<OwnReply>) => {
      this.hear(data);
    };
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.stop('failed');
    };
  }

  /** @throws WorkerStopped (as a rejection) when no answer will come. */
  ask<Deed extends OwnDeed>(deed: Deed, ask: OwnRequests[Deed]['ask']): Promise<OwnRequests[Deed]['answer']> {
    if (!this.alive) return Promise.reject(new WorkerStopped('failed'));
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.stop('time-out');
      }, TIME_OUT[deed]);
      this.waiting.set(id, { resolve, reject, timer });
      this.worker.postMessage({ id, deed, ask });
    });
  }

  /** Ends the worker; whoever waits for it is told why. */
  stop(reason: WorkerStopped['reason']): void {
    if (!this.alive) return;
    this.alive = false;
    this.worker.terminate();
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new WorkerStopped(reason));
    }
    this.waiting.clear();
    this.ended(reason);
  }

  private hear(reply: OwnReply): void {
    if ('progress' in reply) {
      this.tell(reply.progress);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    this.waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if ('error' in reply) waiting.reject(new WorkerStopped('failed'));
    else waiting.resolve(reply.answer as never);
  }
}
