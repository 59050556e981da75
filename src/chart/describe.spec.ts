import fc from 'fast-check';
import en from '../i18n/en.json';
import ru from '../i18n/ru.json';
import { translator } from '../data/translator';
import { type Claim } from '../domain/claim';
import { type Language } from '../domain/language';
import { describeSelection } from './describe';
import { formatNumber } from './format-number';
import { statedValues } from './scales';
import { anyClaims } from './testing/any-claims';
import { sampleClaim, sampleInput } from './testing/sample-claims';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };

function describeIn(language: Language, claims: readonly Claim[]): string {
  return describeSelection(sampleInput(language, translate[language], { claims })).replace(/\u00a0/g, ' ');
}

const held = (id: string, best: number, changes: Partial<Claim> = {}) =>
  sampleClaim({ id, best, printed: String(best), ...changes });

describe('describeSelection', () => {
  it('says the span and the one date of rivals', () => {
    const claims = [held('a', 1670000), held('b', 2300000), held('c', 1900000), held('d', 2000000)];
    expect(describeIn('en', claims)).toBe(
      'People held: four claims, from 1.67 to 2.3 million people, all for 1940. The median of 4 single figures is 1.95 million people.',
    );
    expect(describeIn('ru', claims)).toBe(
      'Заключённые: четыре утверждения, от 1,67 до 2,3 млн человек, все за один период: 1940. Медиана 4 отдельных цифр: 1,95 млн человек.',
    );
  });

  it('says that a series is of different dates', () => {
    const claims = [held('a', 500, { period: '1934' }), held('b', 900, { period: '1939' })];
    expect(describeIn('en', claims)).toBe(
      'People held: two claims, from 500 to 900 people, for different dates, 1934–1939.',
    );
    expect(describeIn('ru', claims)).toBe(
      'Заключённые: два утверждения, от 500 до 900 человек, за разные периоды: 1934–1939.',
    );
  });

  it('names both times where neither has a first and a last year', () => {
    const claims = [held('a', 7, { period: '../1940~' }), held('b', 8, { period: '1940~/..' })];
    expect(describeIn('ru', claims)).toContain('за разные периоды: примерно по 1940 г.; примерно с 1940 г.');
    expect(describeIn('en', claims)).toContain('for different dates, up to about 1940; from about 1940.');
  });

  it('gives the noun of a median in the case of its number', () => {
    const claims = [held('a', 21), held('b', 22), held('c', 23)];
    expect(describeIn('ru', claims)).toContain('Медиана 3 отдельных цифр: 22 человека.');
  });

  it('says a single claim as it is', () => {
    const claims = [sampleClaim({ low: 61, bound: 'at-least', printed: '61' })];
    expect(describeIn('en', claims)).toBe(
      'People held: one claim, at least 61 people, for 1940. One claim leaves its upper end open.',
    );
  });

  it('says that all claims are switched off', () => {
    expect(describeIn('en', [])).toBe('People held: all claims are switched off, nothing is left to show.');
    expect(describeIn('ru', [])).toBe('Заключённые: все утверждения отключены, показывать нечего.');
  });

  it('is true of any claims', () => {
    const translation = translate.en;
    const sentence = (key: string, n: number): string => translation(`chart.describe.${key}`, { n });
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const text = describeIn('en', claims);
        const count = (test: (claim: Claim) => boolean): number => claims.filter(test).length;
        const says = (key: string, n: number): void => {
          if (n > 0) expect(text).toContain(sentence(key, n));
          else expect(text).not.toContain(sentence(key, 1).split(' ').slice(2).join(' '));
        };
        says(
          'openHigh',
          count(({ low, high }) => low !== null && high === null),
        );
        says(
          'openLow',
          count(({ low, high }) => low === null && high !== null),
        );
        says(
          'notActual',
          count(({ status }) => status !== 'actual'),
        );
        says(
          'repeats',
          count(({ repeats }) => repeats !== ''),
        );
        const questions = new Set(
          claims.map(({ question }) => question).filter((question) => question !== ''),
        );
        expect(text.includes('different dates')).toBe(questions.size > 1);
        expect(text.includes('all for')).toBe(
          questions.size === 1 && claims.length > 1 && claims.every(({ question }) => question !== ''),
        );
        expect(text.includes('different places')).toBe(new Set(claims.map(({ place }) => place)).size > 1);
        expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]|\.\./);
        if (claims.length > 1) {
          const highest = formatNumber(Math.max(...statedValues(claims)), 'en');
          expect(text).toContain(`${highest} `);
        }
      }),
    );
  });

  it('speaks Russian without gaps', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        expect(describeIn('ru', claims)).not.toMatch(/undefined|NaN|Infinity|[{}A-Za-z]{3}|\.\./);
      }),
    );
  });
});
