import fc from 'fast-check';
import { LANGUAGES } from './language';
import { pluralRule } from './plural-rule';

describe('the plural rule of a number', () => {
  it('is that of Unicode', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -2000, max: 2000 }),
      fc.maxSafeInteger(),
      fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(pluralRule(value, language)).toBe(
          new Intl.PluralRules(language, { maximumFractionDigits: 20 }).select(value),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [1, 'one'],
    [21, 'one'],
    [11, 'many'],
    [3, 'few'],
    [14, 'many'],
    [114, 'many'],
    [122, 'few'],
    [0, 'many'],
    [1.5, 'other'],
  ])('of %d is %s in Russian', (value, rule) => {
    expect(pluralRule(value, 'ru')).toBe(rule);
  });
});
