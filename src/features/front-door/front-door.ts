import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from '../../state/page-head';

/** The one page without a language: both ways in, or, for an address that leads nowhere, what to do next. */
@Component({
  selector: 'cf-front-door',
  imports: [RouterLink],
  template: `
    <main>
      @if (missing()) {
        <h1>Page not found · <span lang="ru">Страница не найдена</span></h1>
        <p>There is no page at this address. It may have been moved, or the link was cut short.</p>
        <p lang="ru">
          По этому адресу страницы нет. Возможно, она перенесена или ссылка скопирована не целиком.
        </p>
      } @else {
        <h1>Contested Figures · <span lang="ru">Спорные цифры</span></h1>
        <p>The numbers of Soviet history, 1914–1950: who says how many, from low to high.</p>
        <p lang="ru">
          Цифры советской истории 1914–1950 годов: кто какие числа называет, от меньшего к большему.
        </p>
      }
      <p class="doors">
        <a routerLink="/en" lang="en" hreflang="en">English</a>
        <a routerLink="/ru" lang="ru" hreflang="ru">Русский</a>
      </p>
    </main>
  `,
  styles: `
    main {
      max-width: 40rem;
      margin: 15vh auto 0;
      padding: 0 var(--cf-gutter);
    }

    .doors {
      display: flex;
      gap: 16px;
      margin-top: 32px;
    }

    .doors a {
      flex: 1;
      padding: 16px;
      border: 1px solid var(--cf-accent);
      border-radius: 4px;
      text-align: center;
      font-size: 1.25rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FrontDoor {
  readonly missing = input(false);

  constructor() {
    inject(PageHead).describe({
      title: 'Contested Figures · Спорные цифры',
      description:
        'The numbers of Soviet history, 1914–1950: who says how many, from low to high. Цифры советской истории: кто какие числа называет.',
      path: '',
      site: '',
      language: 'en',
    });
  }
}
