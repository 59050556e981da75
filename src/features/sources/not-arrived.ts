import { ChangeDetectionStrategy, Component, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { PageHead } from '../../state/page-head';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';

/** What the page of a work or a claimant shows when its data is not there. */
@Component({
  selector: 'cf-not-arrived',
  imports: [RouterLink, TranslatePipe, Fault],
  template: `
    @if (fault() === 'missing') {
      <h1>{{ 'notFound.title' | translate }}</h1>
      <p role="alert">{{ 'notFound.text' | translate }}</p>
      <p>
        <a [routerLink]="['/', language(), 'sources']">{{ 'sources.title' | translate }}</a>
      </p>
    } @else {
      <cf-fault fault="failed" [home]="['/', language()]" (retry)="retry()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotArrived {
  readonly fault = input.required<'missing' | 'failed'>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      const [title, description] = [translate('notFound.title'), translate('notFound.text')];
      this.head.describe({ title, description, path: 'sources/', site: '', language: this.language() });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
