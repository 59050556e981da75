/** A piece of a text with its language, where that is not the text's own. */
export interface LatinRun {
  readonly text: string;
  readonly lang: 'en' | null;
}

const ROMAN_NUMERAL = /^[IVXLC]+$/;

/**
 * Cuts a Russian text at what is quoted in English, so that it can be marked and read aloud as such. Other texts stay whole.
 *
 * @example latinRuns('В книге — sanitary losses.', 'ru') // 'В книге — ' · 'sanitary losses' (en) · '.'
 */
export function latinRuns(text: string, language: string): readonly LatinRun[] {
  if (language !== 'ru') return [{ text, lang: null }];
  return text
    .split(/([A-Za-z][A-Za-z\d]*(?:[ ,’'-]+[A-Za-z][A-Za-z\d]*)*)/)
    .map((piece, at): LatinRun => ({
      text: piece,
      lang: at % 2 === 1 && !ROMAN_NUMERAL.test(piece) ? 'en' : null,
    }))
    .filter((piece) => piece.text !== '');
}
