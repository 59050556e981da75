import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  viewChild,
} from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { LANGUAGES, type Language } from '../domain/languages/language';
import { Address } from '../state/address';
import { FirstRender } from '../state/first-render';
import { LanguageChoice } from '../state/language-choice';
import { Texts } from '../state/texts';
import { Theme } from '../state/theme';
import { KeepCollection } from '../features/offline/keep-collection';
import { UpdateNotice } from '../features/offline/update-notice';
import { Icon } from '../ui/icon';

/** What stands round every page: name, ways to the pages, language, theme, licence. */
@Component({
  selector: 'cf-shell',
  imports: [RouterOutlet, RouterLink, TranslatePipe, Icon, KeepCollection, UpdateNotice],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  host: { '(document:keydown)': 'goToSearch($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  private readonly address = inject(Address);
  private readonly theme = inject(Theme);
  private readonly choice = inject(LanguageChoice);
  private readonly firstRender = inject(FirstRender);
  private readonly router = inject(Router);
  private readonly menu = viewChild<ElementRef<HTMLElement>>('menu');
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  protected readonly language = inject(Texts).language;
  protected readonly languages = LANGUAGES;
  protected readonly query = this.address.query;
  protected readonly pending = computed(() => !this.firstRender.done());

  /** This page in the other language: same path, same view. */
  protected readonly inLanguage = computed(() => {
    const rest = this.address.path().split('/').slice(2);
    return Object.fromEntries(LANGUAGES.map((language) => [language, ['/', language, ...rest]]));
  });

  protected readonly path = computed(() => `${this.address.path().replace(/\/$/, '')}/`);

  constructor() {
    effect(() => {
      // The menu of a phone is a popover: it goes when another page or place has come. On a wide screen it stands open.
      this.path();
      this.query();
      const menu = this.menu()?.nativeElement;
      if (this.firstRender.done() && menu?.matches(':popover-open')) menu.hidePopover();
    });
  }

  protected chooseLanguage(language: Language): void {
    this.choice.remember(language);
  }

  protected toggleTheme(): void {
    this.theme.toggle();
  }

  protected search(field: HTMLInputElement, event: Event): void {
    event.preventDefault();
    const q = field.value.trim();
    field.value = '';
    field.blur();
    void this.router.navigate(['/', this.language(), 'search'], { queryParams: q === '' ? {} : { q } });
  }

  /** The key "/" leads to the search, unless the reader is writing. */
  protected goToSearch(event: KeyboardEvent): void {
    const { target } = event;
    const writing =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const field = this.field()?.nativeElement;
    // On a phone the field is not shown, and the page of the search has its own.
    if (field?.checkVisibility()) field.focus();
    else void this.router.navigate(['/', this.language(), 'search']);
  }
}
