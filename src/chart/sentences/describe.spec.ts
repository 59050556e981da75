import fc from 'fast-check';
import { translator } from '../../data/texts/translator';
import { type Claim } from '../../domain/claim';
import { type Language } from '../../domain/languages/language';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { statedValues } from '../axes/scales';
import { anyClaims } from '../testing/any-claims';
import { sampleClaim, sampleInput } from '../testing/sample-claims';
import { describeSelection } from './describe';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };

function describeIn(language: Language, claims: readonly Claim[]): string {
  return describeSelection(sampleInput(language, translate[language], { claims })).replace(/\u00a0/g, ' ');
}

const held = (id: string, best: number, changes: Partial<Claim> = {}) =>
  sampleClaim({ id, best, printed: String(best), ...changes });

const WITHOUT = {
  en: 'Without the teaching texts’ own figures: ',
  ru: 'Без собственных цифр учебных текстов: ',
};
/** What is said where leaving the teaching texts out closes the lower side, the upper one, both. */
const CLOSED = {
  en: ['no lower end is open', 'no upper end is open', 'no end is open'],
  ru: ['нижний предел тогда', 'верхний предел тогда', 'оба предела тогда'],
};
const COUNTED = {
  en: 'one two three four five six seven eight nine'.split(' '),
  ru: 'одно два три четыре пять шесть семь восемь девять'.split(' '),
};
const FACTORS: Readonly<Record<string, number>> = { million: 1e6, 'тыс.': 1e3, млн: 1e6 };

/** The number of claims that a sentence gives after its colon. */
function countIn(sentence: string, language: Language): number {
  const word = /: (\S+) (?:claim|утверждени)/.exec(sentence)?.[1] ?? '';
  return COUNTED[language].indexOf(word) + 1 || Number(word);
}

/** The outermost numbers that a sentence gives, read back from its words. */
function endsIn(sentence: string, count: number, language: Language): readonly [number, number] {
  const figure = sentence.slice(sentence.search(/claims?,|утверждени.,/)).replace(/^\S+ /, '');
  const number = String.raw`(\d[\d.,]*(?: \d{3})*)(?: (million|тыс\.|млн))?`;
  const pair = new RegExp(`^(?:from |от |)${number}(?: to | до )${number}`).exec(figure);
  const found = pair ?? new RegExp(`^\\D*${number}`).exec(figure);
  if (!found) throw new RangeError(`no figure in ${figure} of ${String(count)}`);
  const [, low = '', lowWord, high = low, highWord = lowWord] = found;
  const read = (digits: string, word: string | undefined): number =>
    Number(language === 'en' ? digits.replace(/,/g, '') : digits.replace(/ /g, '').replace(',', '.')) *
    (FACTORS[word ?? ''] ?? 1);
  // "4 to 8 million" shares its word, "1,000 to 2 million" cannot.
  const shared = read(low, lowWord ?? highWord);
  const greater = read(high, highWord);
  return [shared <= greater ? shared : read(low, lowWord), greater];
}

function endsOf(claims: readonly Claim[]): readonly [number, number] {
  const values = statedValues(claims);
  return [Math.min(...values), Math.max(...values)];
}

function isOpen(claims: readonly Claim[], side: 'low' | 'high'): boolean {
  return claims.some((claim) => claim.best === null && claim[side] === null);
}

/** Numbers are written as precisely as they were printed, so half a percent may be lost. */
function expectNear(found: readonly [number, number], wanted: readonly [number, number]): void {
  for (const side of [0, 1] as const) {
    expect(Math.abs(found[side] - wanted[side])).toBeLessThanOrEqual(0.005 * wanted[side]);
  }
}

/** Ends and open sides, for telling whether two selections give one picture. */
function pictureOf(claims: readonly Claim[]) {
  return [...endsOf(claims), isOpen(claims, 'low'), isOpen(claims, 'high')];
}

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

  it('says what is left without the teaching texts where that is another picture', () => {
    const taught = held('d', 700000, { evidence: 'teaching-text' });
    const claims = [held('a', 353000), held('b', 682000), held('c', 500000), taught];
    expect(describeIn('en', claims)).toContain(
      'Without the teaching texts’ own figures: three claims, from 353,000 to 682,000 people.',
    );
    expect(describeIn('ru', claims)).toContain(
      'Без собственных цифр учебных текстов: три утверждения, от 353 до 682 тыс. человек.',
    );
    const within = [held('a', 353000), held('b', 702000), taught];
    expect(describeIn('en', within)).not.toContain('teaching');
    expect(describeIn('en', [taught])).not.toContain('teaching');
    const open = { ...taught, best: null, low: 400000, printed: '400000', bound: 'more-than' as const };
    expect(describeIn('en', [held('a', 353000), held('b', 682000), open])).toContain(
      'Without the teaching texts’ own figures: two claims, from 353,000 to 682,000 people; then no upper end is open.',
    );
    expect(describeIn('ru', [held('b', 682000), open])).toContain(
      'Без собственных цифр учебных текстов: одно утверждение, 682 тыс. человек; верхний предел тогда назван везде.',
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
        const undated = count(({ question, period }) => question === '' && period === '');
        says('undated', undated === claims.length ? 0 : undated);
        const questions = new Set(
          claims.map(({ question }) => question).filter((question) => question !== ''),
        );
        expect(text.includes('different dates')).toBe(questions.size > 1);
        expect(text.includes('all for')).toBe(
          questions.size === 1 && claims.length > 1 && claims.every(({ question }) => question !== ''),
        );
        expect(text.includes('different places')).toBe(new Set(claims.map(({ place }) => place)).size > 1);
        expect(text).not.toMatch(/undefined|NaN|Infinity|[{}]|\.\./);
      }),
    );
  });

  it('counts the claims and gives their outermost numbers, whatever they are', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom<Language>('en', 'ru'), (claims, language) => {
        const [main = '', without] = describeIn(language, claims).split(WITHOUT[language]);
        expect(countIn(main, language)).toBe(claims.length);
        expectNear(endsIn(main, claims.length, language), endsOf(claims));
        const rest = claims.filter(({ evidence }) => evidence !== 'teaching-text');
        const differs = JSON.stringify(pictureOf(rest)) !== JSON.stringify(pictureOf(claims));
        expect(without !== undefined).toBe(rest.length > 0 && differs);
        if (without === undefined) return;
        expect(countIn(`: ${without}`, language)).toBe(rest.length);
        expectNear(endsIn(without, rest.length, language), endsOf(rest));
        const closes = (side: 'low' | 'high'): boolean => isOpen(claims, side) && !isOpen(rest, side);
        const said = CLOSED[language].findIndex((words) => without.includes(words));
        expect(said + 1).toBe(Number(closes('low')) + 2 * Number(closes('high')));
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
