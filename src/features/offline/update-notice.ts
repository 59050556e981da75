import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  signal,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { KeptCollection, workersOf } from '../../state/kept-collection';
import { Release } from '../../state/release';
import { beginKeeping } from './begin-keeping';

/**
 * Says that the site has been renewed and offers to load it anew. Until the reader does, the page goes on with the
 * program and the data that it has.
 */
@Component({
  selector: 'cf-update-notice',
  imports: [TranslatePipe],
  template: `
    <div role="status">
      @if (shown()) {
        <p>{{ 'offline.renewed' | translate }}</p>
        <button type="button" class="load" (click)="load()">{{ 'offline.load' | translate }}</button>
        <button type="button" (click)="later.set(true)">{{ 'offline.later' | translate }}</button>
      }
    </div>
  `,
  styles: `
    div:not(:empty):has(p) {
      position: fixed;
      z-index: 10;
      inset: auto 16px 16px;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
      max-width: 40rem;
      margin: 0 auto;
      padding: 8px 16px;
      border: 1px solid var(--cf-accent);
      border-radius: 4px;
      background: var(--cf-surface);
    }

    p {
      flex: 1 1 16rem;
      margin: 8px 0;
    }

    button {
      min-height: 44px;
      padding: 0 16px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--cf-accent);
      cursor: pointer;
    }

    .load {
      background: var(--cf-accent);
      color: var(--cf-surface);
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UpdateNotice {
  private readonly page = inject(DOCUMENT);
  private readonly release = inject(Release);
  private readonly collection = inject(KeptCollection);
  protected readonly later = signal(false);
  protected readonly shown = computed(() => this.release.renewed() && !this.later());

  constructor() {
    afterNextRender(() => {
      const workers = workersOf(this.page.defaultView);
      if (!workers) return;
      beginKeeping(workers, () => {
        this.release.markRenewed();
      });
      void this.collection.keepVisited();
    });
  }

  protected load(): void {
    this.page.location.reload();
  }
}
