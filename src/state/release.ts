import { Injectable, signal } from '@angular/core';
import built from '../../.generated/release.json';

/** Whether the site has been renewed since this page was opened. */
@Injectable({ providedIn: 'root' })
export class Release {
  private readonly state = signal(false);

  /** True once it is known that the server has another release than this page. */
  readonly renewed = this.state.asReadonly();

  /** Of the site, without a slash at its end; empty where it is not known. */
  readonly address = built.address;

  /** Bytes of the whole collection, uncompressed. */
  readonly offlineBytes = built.offlineBytes;

  markRenewed(): void {
    this.state.set(true);
  }
}
