import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';

/** The page of one work or one claimant: the way back to its list, and what is shown when it is not there. */
@Component({
  selector: 'cf-arrived-page',
  imports: [RouterLink, TranslatePipe, Fault],
  template: `
    @if (fault() === null) {
      <p class="way">
        <a [routerLink]="['/', language(), 'sources']" [fragment]="list() || undefined">{{
          'sources.' + (list() || 'title') | translate
        }}</a>
      </p>
      <ng-content />
    } @else if (fault() === 'missing') {
      <h1>{{ 'notFound.title' | translate }}</h1>
      <p role="alert">{{ 'notFound.text' | translate }}</p>
      <p>
        <a [routerLink]="['/', language(), 'sources']">{{ 'sources.title' | translate }}</a>
      </p>
    } @else {
      <cf-fault fault="failed" [home]="['/', language()]" (retry)="retry()" />
    }
  `,
  styles: `
    .way {
      margin: 24px 0 -16px;
      font-size: 0.875rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArrivedPage {
  readonly arrival = input.required<Arrival<unknown>>();
  /** The part of the page of sources that lists such pages; empty for its beginning. */
  readonly list = input<'claimants' | ''>('');

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly fault = computed(() => {
    const arrival = this.arrival();
    return 'fault' in arrival ? arrival.fault : null;
  });

  constructor() {
    effect(() => {
      if (this.fault() === null) return;
      const translate = this.texts.translate();
      const [title, description] = [translate('notFound.title'), translate('notFound.text')];
      this.head.describe({ title, description, path: 'sources/', site: '', language: this.language() });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
