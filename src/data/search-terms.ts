import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

/**
 * The words of a text for the search, in order: letters and digits, hyphens cut.
 *
 * @example searchWords('17th Congress, 1934–1938') // ['17th', 'Congress', '1934', '1938']
 */
export function searchWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * The stem under which a word is kept and looked up (Snowball stemmers): Russian words by Cyrillic letters, all others as
 * English; small letters, ё as е, accents dropped.
 *
 * @example searchStem('заключённых') === searchStem('заключенные') // true
 */
export function searchStem(word: string): string {
  const small = word.toLowerCase();
  if (/[а-яё]/.test(small)) return russianStem(small.replace(/ё/g, 'е'));
  const plain = small.normalize('NFD').replace(/\p{M}/gu, '');
  return /\d/.test(plain) ? plain : englishStem(plain);
}
