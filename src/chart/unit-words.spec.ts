import en from '../i18n/en.json';
import ru from '../i18n/ru.json';
import { translator } from '../data/translator';
import { PERSONS } from './testing/sample-claims';
import { DECLINED_UNITS, unitKind, unitWords } from './unit-words';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };

describe('unitWords', () => {
  it('has a noun for numbers and for an axis of every declined unit in both languages', () => {
    for (const language of ['en', 'ru'] as const) {
      for (const id of DECLINED_UNITS) {
        for (const value of [null, 1, 2, 5, 1.5]) {
          expect(unitWords({ ...PERSONS, id }, value, language, translate[language])).toMatch(/^[\p{L} ]+$/u);
        }
      }
    }
  });

  it('shows the symbol, else the name, of a unit that the interface does not know', () => {
    const unit = {
      ...PERSONS,
      id: 'boxes',
      name: { en: 'boxes', ru: 'коробки' },
      symbol: { en: '', ru: 'кор.' },
    };
    expect(unitWords(unit, 3, 'en', translate.en)).toBe('boxes');
    expect(unitWords(unit, 3, 'ru', translate.ru)).toBe('кор.');
  });
});

describe('unitKind', () => {
  it('tells percent and multiples from things', () => {
    expect(unitKind({ ...PERSONS, id: 'percent' })).toBe('percent');
    expect(unitKind({ ...PERSONS, id: 'x', dimension: 'multiple' })).toBe('multiple');
    expect(unitKind(PERSONS)).toBe('thing');
  });
});
