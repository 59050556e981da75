import { type Work } from '../../domain/code-lists';
import { gostLanguage, gostPlace } from './gost-terms';

const work = (fields: Partial<Work>): Work => ({
  id: 'w',
  type: 'book',
  title: 'Title',
  language: 'en',
  custom: { role: 'origin' },
  ...fields,
});
const RUSSIAN = work({ language: 'ru', custom: { role: 'origin', original: { title: 'Заглавие' } } });

describe('gostLanguage', () => {
  it.each([
    ['en', work({})],
    ['ru', RUSSIAN],
    ['ru', work({ language: 'ru', title: 'Заглавие' })],
    ['en', work({ language: 'ru', title: 'Zaglavie' })],
    ['de', work({ language: 'de' })],
    ['en', work({ language: 'und' })],
  ])('is %s', (language, item) => {
    expect(gostLanguage(item)).toBe(language);
  });
});

describe('gostPlace', () => {
  it.each([
    ['p. 320', 'С. 320'],
    ['vol. II, pp. 747 and 883', 'Т. II. С. 747 и 883'],
    ['pp. 76–77, tab. 15', 'С. 76–77. Табл. 15'],
    ['doc. 81–86, 89, pp. 214–233, 240', 'Док. 81–86, 89. С. 214–233, 240'],
    ['l. 26–27', 'Л. 26–27'],
    ['tractate 3', 'tractate 3'],
  ])('writes %s in a Russian record', (place, written) => {
    expect(gostPlace(place, RUSSIAN)).toBe(written);
  });

  it('writes a place in the language of the record', () => {
    expect(gostPlace('pp. 1 and 2', work({ language: 'de' }))).toBe('S. 1 und 2');
    expect(gostPlace('vol. I, p. 1', work({}))).toBe('Vol. I. P. 1');
  });
});
