import { PERSONS } from '../testing/sample-claims';
import { joinUnit, unitKind, unitWords } from './unit-words';

const CAMPS = {
  ...PERSONS,
  id: 'camps',
  name: { en: 'camps', ru: 'лагеря' },
  forms: { en: ['camp', 'camps'], ru: ['лагерь', 'лагеря', 'лагерей'] },
  symbol: { en: '', ru: '' },
};

describe('unitWords', () => {
  it.each([
    [1, 'лагерь'],
    [21, 'лагерь'],
    [3, 'лагеря'],
    [1.5, 'лагеря'],
    [5, 'лагерей'],
    [11, 'лагерей'],
    [0, 'лагерей'],
  ])('gives the Russian form after %p', (value, form) => {
    expect(unitWords(CAMPS, value, 'ru')).toBe(form);
  });

  it('gives the form after a number in the genitive («более 21 лагеря», «около 3 лагерей»)', () => {
    expect(unitWords(CAMPS, 21, 'ru', { genitive: true })).toBe('лагеря');
    expect(unitWords(CAMPS, 3, 'ru', { genitive: true })).toBe('лагерей');
  });

  it('gives the genitive plural after «млн» and «тыс.»', () => {
    expect(unitWords(CAMPS, 1_200_000, 'ru', { shortened: true })).toBe('лагерей');
  });

  it('gives the English singular after one only', () => {
    expect([1, 0, 2, 1.5].map((value) => unitWords(CAMPS, value, 'en'))).toEqual([
      'camp',
      'camps',
      'camps',
      'camps',
    ]);
  });

  it('gives the name for the title of an axis', () => {
    expect(unitWords(CAMPS, null, 'ru')).toBe('лагеря');
  });

  it('shows the symbol, else the name, of a unit without forms', () => {
    const unit = {
      ...PERSONS,
      id: 'boxes',
      forms: undefined,
      name: { en: 'boxes', ru: 'коробки' },
      symbol: { en: '', ru: 'кор.' },
    };
    expect(unitWords(unit, 3, 'en')).toBe('boxes');
    expect(unitWords(unit, 3, 'ru')).toBe('кор.');
  });
});

describe('unitKind', () => {
  it('tells percent and multiples from things', () => {
    expect(unitKind({ ...PERSONS, id: 'percent' })).toBe('percent');
    expect(unitKind({ ...PERSONS, id: 'x', dimension: 'multiple' })).toBe('multiple');
    expect(unitKind(PERSONS)).toBe('thing');
  });
});

describe('joinUnit', () => {
  it('keeps number and words on one line, and an English per cent sign close', () => {
    expect(joinUnit('7–14', '% a year', 'en')).toBe('7–14% a year');
    expect(joinUnit('7–14', '% в год', 'ru')).toBe('7–14\u00a0% в год');
    expect(joinUnit('3', 'people', 'en')).toBe('3\u00a0people');
  });
});
