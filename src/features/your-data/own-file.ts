import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { isRefusal, OWN_LIMITS, type Refusal, refuse } from '../../data/own/own-limits';
import { type OwnCorrections } from '../../data/own/read-own-file';
import { OwnFileWorker, type WorkerStopped } from './own-file-worker';
import { type OwnOpened } from './own-messages';

/** Where the reading of the reader's file stands. */
export type OwnFileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: Refusal }
  | { readonly kind: 'stopped'; readonly file: string; readonly reason: WorkerStopped['reason'] }
  | { readonly kind: 'open'; readonly opened: OwnOpened; readonly worker: OwnFileWorker };

/** Opens one file of the reader's at a time. It stays in memory, in a worker, until the page is left. */
@Injectable()
export class OwnFile {
  private readonly now = signal<OwnFileState>({ kind: 'none' });
  private readonly part = signal(0);
  private file: File | null = null;
  private worker: OwnFileWorker | null = null;

  readonly state = this.now.asReadonly();
  /** How far the reading has come, in percent. */
  readonly progress = computed(() => Math.round(this.part() * 100));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.worker?.stop('cancelled'));
  }

  /** Reads a file, or the same once more with what the reader has corrected. */
  async open(file: File | null, corrections: OwnCorrections = {}): Promise<void> {
    this.file = file ?? this.file;
    if (!this.file) return;
    const { name, size } = this.file;
    const before = this.worker;
    this.worker = null;
    before?.stop('cancelled');
    if (size > OWN_LIMITS.bytes) {
      this.now.set({ kind: 'refused', file: name, refusal: refuse('too-large', null, size) });
      return;
    }
    this.part.set(0);
    this.now.set({ kind: 'reading', file: name });
    const worker: OwnFileWorker = new OwnFileWorker(
      (part) => {
        this.part.set(part);
      },
      (reason) => {
        // With the worker its file is gone, also when it was read long ago.
        if (this.worker === worker) this.now.set({ kind: 'stopped', file: name, reason });
      },
    );
    this.worker = worker;
    try {
      const opened = await worker.ask('open', { file: this.file, corrections });
      if (this.worker !== worker) return;
      if (isRefusal(opened)) this.now.set({ kind: 'refused', file: name, refusal: opened });
      else this.now.set({ kind: 'open', opened, worker });
    } catch {
      worker.stop('failed');
    }
  }

  /** Stops reading. */
  cancel(): void {
    this.worker?.stop('cancelled');
  }
}
