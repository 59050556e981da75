import { inject, Injectable, signal } from '@angular/core';
import { saveFile } from './save-file';
import { Texts } from './texts';

/** Makes files and saves them, one at a time, and keeps what is to be said of it. Each page that saves has one of its own. */
@Injectable()
export class Saving {
  private readonly texts = inject(Texts);
  private readonly working = signal(false);
  private readonly said = signal('');
  private readonly broken = signal(false);

  /** True while a file is being made. */
  readonly busy = this.working.asReadonly();
  /** What came of the last file; empty before the first. */
  readonly answer = this.said.asReadonly();
  readonly failed = this.broken.asReadonly();

  /**
   * Saves what `make` gives. Where that throws, nothing is saved, and the answer is what `failure` says of the error.
   */
  async save(
    name: string,
    type: string,
    make: () => Promise<Uint8Array>,
    failure: (error: unknown) => string,
  ): Promise<void> {
    this.working.set(true);
    this.said.set('');
    try {
      saveFile(name, type, await make());
      this.broken.set(false);
      this.said.set(this.texts.translate()('download.done', { name }));
    } catch (error) {
      this.broken.set(true);
      this.said.set(failure(error));
    } finally {
      this.working.set(false);
    }
  }
}
