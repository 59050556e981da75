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
import { compileMessage, type Messages, translator } from '../data/texts/translator';
import { isLanguage, type Language, type Translate } from '../domain/languages/language';

const first: Record<Language, () => Promise<Messages>> = {
  en: () => import('../../.generated/i18n/en-first.json').then((module) => module.default),
  ru: () => import('../../.generated/i18n/ru-first.json').then((module) => module.default),
};

/** What the pages of datasets do not need; loaded with the pages that do. */
const rest: Record<Language, () => Promise<Messages>> = {
  en: () => import('../../.generated/i18n/en-rest.json').then((module) => module.default),
  ru: () => import('../../.generated/i18n/ru-rest.json').then((module) => module.default),
};

/** All texts of a language, whether the page is in it or not. */
export async function loadMessages(language: Language): Promise<Messages> {
  return joined(await first[language](), await rest[language]());
}

/** A `Translate` in any language, whether the page is in it or not: downloads speak both. */
export async function loadTranslator(language: Language): Promise<Translate> {
  return translator(await loadMessages(language), language);
}

/** Both parts as one; a group may stand in both. */
function joined(near: Messages, far: Messages): Messages {
  const groups = new Set([...Object.keys(near), ...Object.keys(far)]);
  return Object.fromEntries(
    [...groups].map((group) => {
      const [one, other] = [near[group], far[group]];
      const text = typeof one === 'string' ? one : { ...one, ...(other as Messages | undefined) };
      return [group, text];
    }),
  );
}

/** Loads the texts of one language as a script of our own origin, so that they are cached with the program they fit. */
class TextLoader extends TranslateLoader {
  override getTranslation(language: string): Observable<TranslationObject> {
    return from(
      first[isLanguage(language) ? language : 'en']() as Promise<unknown> as Promise<TranslationObject>,
    );
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
  private readonly whole = new Set<Language>();

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

  /** Makes all texts of the page's language available, for pages that need more than the first part. */
  async loadAll(language: Language): Promise<void> {
    if (this.whole.has(language)) return;
    const texts = await rest[language]();
    this.service.setTranslation(language, texts as unknown as TranslationObject, true);
    this.whole.add(language);
  }
}
