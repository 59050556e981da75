/** A language of the interface; the first part of every address. */
export type Language = 'en' | 'ru';

/** All languages, the default first. */
export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** One text in every language of the interface. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Tells whether a part of an address names a language. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ru';
}

/** Gives the text of a key in one language, ICU parameters filled in. */
export type Translate = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
