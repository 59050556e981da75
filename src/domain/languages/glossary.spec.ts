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

  it('takes the longest form where two begin together, wherever they stand in the list', () => {
    const terms = [term('farm', 'farm'), term('hand', 'farm worker')];
    expect(markTerms('a farm worker', terms, 'en').map((piece) => piece.term?.id)).toEqual([
      undefined,
      'hand',
    ]);
  });

  it('does not tell ё from е, and takes signs in a term for signs', () => {
    const terms = [term('u', 'a.b', [], 'счёты')];
    expect(markTerms('Счеты', terms, 'ru')[0]?.term?.id).toBe('u');
    expect(markTerms('СЧЁТЫ', terms, 'ru')[0]?.term?.id).toBe('u');
    expect(markTerms('счты', terms, 'ru')[0]?.term).toBeNull();
    expect(markTerms('axb and a.b', terms, 'en').map(({ text }) => text)).toEqual(['axb and ', 'a.b']);
  });

  it('makes no empty pieces', () => {
    expect(markTerms('kulak farm', TERMS, 'en').map(({ text }) => text)).toEqual(['kulak', ' ', 'farm']);
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
