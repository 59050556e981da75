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

const SMALL = new Set(
  (
    'a an and are as at by did do does during for from had has have how in is it many much of on or people said say the ' +
    'their there they to under was were what when which who with ' +
    'был была были было в во для до за и из или к как какой когда кто ли много на не о об от по под при с сколько со у что это'
  ).split(' '),
);

/**
 * The words of a question that carry its meaning: without "how many … of", «сколько … от»; all of them where nothing
 * would be left.
 *
 * @example tellingWords('how many died of famine') // ['died', 'famine']
 */
export function tellingWords(question: string): string[] {
  const words = searchWords(question);
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}
