import fc from 'fast-check';
import { LANGUAGES } from './language';
import { writtenDigits } from './written-digits';

describe('a number in digits', () => {
  it('is as Intl writes it', () => {
    // Zero has no sign.
    const values = fc
      .oneof(
        fc.integer({ min: -1e7, max: 1e7 }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(0, 999, 1000, 9999, 10000, 0.5, 2.9999999, 1e21, 3e22),
        // Halves that the double does not quite reach, and sizes whose digits do not all fit.
        fc.constantFrom(0.1235, 1.0005, 1.5e-7, 1e12 + 0.5, 2000000000000.1235),
      )
      .map((value) => value + 0);
    const options = fc.record({ groupFrom: fc.constantFrom(4, 5), decimals: fc.constantFrom(3, 6) });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...LANGUAGES),
        options,
        (value, language, { groupFrom, decimals }) => {
          const format = new Intl.NumberFormat(language, {
            useGrouping: groupFrom === 5 ? 'min2' : 'always',
            maximumFractionDigits: decimals,
          });
          expect(writtenDigits(value, language, { groupFrom, decimals })).toBe(
            format.format(value).replace('-', '−'),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
