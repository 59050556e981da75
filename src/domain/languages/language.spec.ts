import { isLanguage, LANGUAGES } from './language';

describe('languages', () => {
  it('are English, which is the default, and Russian', () => {
    expect(LANGUAGES).toEqual(['en', 'ru']);
  });

  it('are told from other parts of an address', () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    expect(['', 'de', 'EN', undefined, null].filter(isLanguage)).toEqual([]);
  });
});
