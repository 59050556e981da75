import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { PageHead } from '../../state/page-head';
import { Texts } from '../../state/texts';

/** An address below a language that names no page. */
@Component({
  selector: 'cf-not-found-page',
  imports: [RouterLink, TranslatePipe],
  template: `
    <h1>{{ 'notFound.title' | translate }}</h1>
    <p>{{ 'notFound.text' | translate }}</p>
    <p>
      <a [routerLink]="['/', language()]">{{ 'notFound.back' | translate }}</a>
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  protected readonly language = this.texts.language;

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('notFound.title')} · ${translate('site.title')}`,
        description: translate('notFound.text'),
        path: '404/',
        site: '',
        language: this.texts.language(),
      });
    });
  }
}
