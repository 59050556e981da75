import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { LANGUAGES, type Language } from '../domain/language';
import { Address } from '../state/address';
import { FirstRender } from '../state/first-render';
import { LanguageChoice } from '../state/language-choice';
import { Texts } from '../state/texts';
import { Theme } from '../state/theme';
import { Icon } from '../ui/icon';

/** What stands round every page: name, ways to the pages, language, theme, licence. */
@Component({
  selector: 'cf-shell',
  imports: [RouterOutlet, RouterLink, MatButtonModule, TranslatePipe, Icon],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  private readonly address = inject(Address);
  private readonly theme = inject(Theme);
  private readonly choice = inject(LanguageChoice);
  private readonly firstRender = inject(FirstRender);
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

  protected chooseLanguage(language: Language): void {
    this.choice.remember(language);
  }

  protected toggleTheme(): void {
    this.theme.toggle();
  }
}
