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
import { Texts } from '../../state/texts';

/** A button that keeps the whole collection on the reader's machine and says what it weighs. */
@Component({
  selector: 'cf-keep-collection',
  imports: [TranslatePipe],
  template: `
    @if (possible()) {
      @switch (keeping().state) {
        @case ('kept') {
          <p role="status">{{ 'offline.kept' | translate: { size: size() } }}</p>
        }
        @case ('keeping') {
          <p role="status" class="visually-hidden">{{ 'offline.keeping' | translate }}</p>
          <label>{{ 'offline.keeping' | translate }} <progress [value]="done()" max="1"></progress></label>
        }
        @default {
          <button type="button" class="needs-scripts" (click)="keep()">
            {{ 'offline.keep' | translate: { size: size() } }}
          </button>
          <p role="status">{{ keeping().state === 'failed' ? ('offline.failed' | translate) : '' }}</p>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-height: 44px;
      margin-bottom: 8px;
    }

    button {
      min-height: 44px;
      padding: 0 16px;
      border: 1px solid var(--cf-hairline);
      border-radius: 4px;
      background: none;
      color: var(--cf-accent);
      cursor: pointer;
    }

    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeepCollection {
  private readonly collection = inject(KeptCollection);
  private readonly release = inject(Release);
  private readonly page = inject(DOCUMENT);
  private readonly language = inject(Texts).language;
  protected readonly keeping = this.collection.keeping;
  /** Only a browser with service workers can keep anything; the prerender shows nothing. */
  protected readonly possible = signal(false);
  protected readonly size = computed(() =>
    new Intl.NumberFormat(this.language(), {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format(this.release.offlineBytes / 1e6),
  );
  protected readonly done = computed(() => {
    const keeping = this.keeping();
    return keeping.state === 'keeping' ? keeping.done / keeping.all : 1;
  });

  constructor() {
    afterNextRender(() => {
      this.possible.set(workersOf(this.page.defaultView) !== null);
      void this.collection.look();
    });
  }

  protected keep(): void {
    void this.collection.keepAll();
  }
}
