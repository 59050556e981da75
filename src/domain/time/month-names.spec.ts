import { LANGUAGES } from '../languages/language';
import { MONTHS } from './month-names';

describe('the names of the months', () => {
  it('are those of Unicode, declined beside a day', () => {
    for (const language of LANGUAGES) {
      for (let month = 0; month < 12; month += 1) {
        const name = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...options })
            .formatToParts(new Date(Date.UTC(2000, month, 1)))
            .find(({ type }) => type === 'month')?.value;
        expect(MONTHS[language].nominative[month]).toBe(name({}));
        expect(MONTHS[language].genitive[month]).toBe(name({ day: 'numeric' }));
      }
      expect(MONTHS[language].nominative).toHaveLength(12);
    }
  });
});
