import { markTerms, type Term } from './glossary';

const term = (
  id: string,
  en: string,
  forms: readonly string[] = [],
  ru = id,
  formsRu: readonly string[] = [],
): Term => ({
  id,
  name: { en, ru },
  forms: { en: forms, ru: formsRu },
  definition: { en: `${en}, explained`, ru: `${ru}: объяснение` },
});
const TERMS = [
  term('kulak', 'kulak', ['kulaks'], 'кулак', ['кулаков']),
  term('farm', 'farm'),
  term('kolkhoz', 'kolkhoz', ['collective farm'], 'колхоз', ['колхозах']),
];

const marked = (text: string, language: 'en' | 'ru' = 'en') =>
  markTerms(text, TERMS, language)
    .map((piece) => (piece.term ? `[${piece.term.id}:${piece.text}]` : piece.text))
    .join('');

describe('markTerms', () => {
  it('marks the first occurrence of a term, whatever its form and capitals', () => {
    expect(marked('Kulaks, and again kulaks')).toBe('[kulak:Kulaks], and again kulaks');
  });

  it('takes the longest form', () => {
    expect(marked('a collective farm and a farm')).toBe('a [kolkhoz:collective farm] and a [farm:farm]');
  });

  it('marks whole words only, in Russian too', () => {
    expect(marked('farmstead, kulak-like')).toBe('farmstead, kulak-like');
    expect(marked('Раскулачивание и число кулаков в колхозах', 'ru')).toBe(
      'Раскулачивание и число [kulak:кулаков] в [kolkhoz:колхозах]',
    );
  });

  it('loses nothing of the text', () => {
    const text = 'Ёлка, колхоз и кулак.';
    expect(
      markTerms(text, TERMS, 'ru')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(markTerms('', TERMS, 'en')).toEqual([]);
    expect(markTerms('no terms', [], 'en')).toEqual([{ text: 'no terms', term: null }]);
  });
});
