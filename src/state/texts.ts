import {
  computed,
  type EnvironmentProviders,
  inject,
  Injectable,
  makeEnvironmentProviders,
  type Signal,
} from '@angular/core';
import {
  type InterpolatableTranslationObject,
  MissingTranslationHandler,
  type MissingTranslationHandlerParams,
  provideTranslateService,
  TranslateCompiler,
  TranslateLoader,
  TranslateService,
  type TranslationObject,
} from '@ngx-translate/core';
import { from, type Observable } from 'rxjs';
import { compileMessage, type Messages, translator } from '../data/translator';
import { isLanguage, type Language, type Translate } from '../domain/language';

const messages: Record<Language, () => Promise<Messages>> = {
  en: () => import('../i18n/en.json').then((module) => module.default),
  ru: () => import('../i18n/ru.json').then((module) => module.default),
};

/** The texts of a language as they are, for a worker that makes its own `Translate`. */
export function loadMessages(language: Language): Promise<Messages> {
  return messages[language]();
}

/** A `Translate` in any language, whether the page is in it or not: downloads speak both. */
export async function loadTranslator(language: Language): Promise<Translate> {
  return translator(await messages[language](), language);
}

/** Loads the texts of one language as a script of our own origin, so that they are cached with the program they fit. */
class TextLoader extends TranslateLoader {
  override getTranslation(language: string): Observable<TranslationObject> {
    return from(messages[isLanguage(language) ? language : 'en']() as Promise<unknown> as Promise<TranslationObject>);
  }
}

/** Compiles ICU messages one by one, at their first use: a page shows few of them. */
class IcuCompiler extends TranslateCompiler {
  override compile(value: string, language: string): (parameters?: Record<string, unknown>) => string {
    let compiled: ReturnType<typeof compileMessage> | undefined;
    return (parameters) => (compiled ??= compileMessage(value, language as Language))(parameters);
  }

  override compileTranslations(texts: TranslationObject, language: string): InterpolatableTranslationObject {
    return Object.fromEntries(
      Object.entries(texts).map(([key, value]) => [
        key,
        typeof value === 'string'
          ? this.compile(value, language)
          : this.compileTranslations(value as TranslationObject, language),
      ]),
    );
  }
}

/** A missing text is shown as ⟦key⟧: the check of the prerendered files looks for these brackets and fails. */
class MissingText extends MissingTranslationHandler {
  override handle({ key }: MissingTranslationHandlerParams): string {
    return `⟦${key}⟧`;
  }
}

/** The texts of the interface through ngx-translate, with ICU plurals and without `eval`. */
export function provideTexts(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTranslateService({
      loader: { provide: TranslateLoader, useClass: TextLoader },
      compiler: { provide: TranslateCompiler, useClass: IcuCompiler },
      missingTranslationHandler: { provide: MissingTranslationHandler, useClass: MissingText },
    }),
  ]);
}

/** The language of the page and a `Translate` in it, as signals. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private readonly service = inject(TranslateService);

  readonly language: Signal<Language> = computed(() => {
    const current = this.service.currentLang();
    return isLanguage(current) ? current : 'en';
  });

  readonly translate: Signal<Translate> = computed(() => {
    const language = this.language();
    return (key, parameters) => String(this.service.instant(key, parameters, language));
  });

  /** Makes a language the page's own, loading its texts first. */
  use(language: Language): Observable<unknown> {
    return this.service.use(language);
  }
}
