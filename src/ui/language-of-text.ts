/**
 * The language tag of a text of a work, e.g. of its title: texts of Russian works that stand in Latin letters are marked
 * as such, so that they are neither read aloud nor translated as if they were Cyrillic.
 */
export function languageOfText(text: string, language: string): string {
  return language === 'ru' && /[A-Za-z]/.test(text) ? 'ru-Latn' : language;
}
