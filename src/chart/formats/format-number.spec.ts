import fc from 'fast-check';
import { translator } from '../../data/texts/translator';
import { BOUNDS, type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { PERCENT, PERSONS, sampleClaim, TIMES } from '../testing/sample-claims';
import {
  type FigureOptions,
  formatClaimFigure,
  formatNumber,
  formatRange,
  formatTick,
} from './format-number';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };

/** The figure with no-break spaces made visible as "_". */
function figure(
  claim: Partial<Claim>,
  language: Language,
  unit: Unit = PERSONS,
  options: FigureOptions = {},
): string {
  const text = formatClaimFigure(sampleClaim(claim), unit, language, translate[language], options);
  return text.replace(/\u00a0/g, '_');
}

describe('formatNumber', () => {
  it.each([
    [44161, '44,161', '44_161'],
    [5000, '5,000', '5000'],
    [15000, '15,000', '15_тыс.'],
    [700000, '700,000', '700_тыс.'],
    [353074, '353,074', '353_074'],
    [1670000, '1.67 million', '1,67_млн'],
    [66.7e6, '66.7 million', '66,7_млн'],
    [1e9, '1 billion', '1_млрд'],
    [0, '0', '0'],
    [61.5, '61.5', '61,5'],
    [-12, '−12', '−12'],
  ])('writes %d as "%s" and «%s»', (value, english, russian) => {
    expect(formatNumber(value, 'en')).toBe(english);
    expect(formatNumber(value, 'ru').replace(/\u00a0/g, '_')).toBe(russian);
  });

  it('loses no digit of a whole number, shortened or not', () => {
    const words: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.constantFrom(1, 1000, 1e6), (n, step) => {
        const value = Math.round(n / step) * step;
        const [number = '', word = ''] = formatNumber(value, 'en').split(' ');
        expect(Math.round(Number(number.replace(/,/g, '')) * (words[word] ?? 1))).toBe(value);
      }),
    );
  });

  it('writes digits as Intl does', () => {
    const values = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom(0, -0, 999, 1000, 9999, 10000, 0.0000004, 1e22, 123456.7),
    );
    const written = { en: 'always', ru: 'min2' } as const;
    fc.assert(
      fc.property(values, fc.constantFrom('en' as const, 'ru' as const), (value, language) => {
        const format = new Intl.NumberFormat(language, {
          ...{ useGrouping: written[language], maximumFractionDigits: 6 },
        });
        const exact = Number(value.toPrecision(12)) + 0;
        expect(formatNumber(value, language, { full: true })).toBe(format.format(exact).replace('-', '−'));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Infinity, 'en')).toThrow(RangeError);
  });
});

describe('formatRange', () => {
  it.each([
    [4e6, 8e6, '4–8 million', '4–8_млн'],
    [500000, 2e6, '0.5–2 million', '0,5–2_млн'],
    [46000, 117000, '46,000–117,000', '46–117_тыс.'],
    [50000, 2e6, '50,000_– 2 million', '50_тыс._– 2_млн'],
    [353074, 700000, '353,074–700,000', '353_074–700_000'],
    [3, 5, '3–5', '3–5'],
  ])('writes %d to %d as "%s" and «%s»', (low, high, english, russian) => {
    expect(formatRange(low, high, 'en').replace(/\u00a0/g, '_')).toBe(english);
    expect(formatRange(low, high, 'ru').replace(/\u00a0/g, '_')).toBe(russian);
  });
});

describe('formatClaimFigure', () => {
  it('says every bound in both languages', () => {
    const said = BOUNDS.filter((bound) => bound !== 'between').map((bound) => {
      const value =
        bound.startsWith('at-most') || bound === 'less-than'
          ? 'high'
          : bound === 'stated' || bound === 'about'
            ? 'best'
            : 'low';
      const claim = { bound, [value]: 700000, printed: '700,000' };
      return [bound, figure(claim, 'en'), figure(claim, 'ru')];
    });
    expect(said).toEqual([
      ['stated', '700,000', '700_тыс.'],
      ['about', 'about 700,000', 'около 700_тыс.'],
      ['at-least', 'at least 700,000', 'не менее 700_тыс.'],
      ['more-than', 'more than 700,000', 'более 700_тыс.'],
      ['at-most', 'up to 700,000', 'до 700_тыс.'],
      ['less-than', 'less than 700,000', 'менее 700_тыс.'],
    ]);
  });

  it('never lets the word for the greater end seem to belong to a small one', () => {
    expect(formatRange(500, 2e6, 'en')).toBe('500–2,000,000');
    expect(formatRange(0.1, 1e6, 'en')).toBe('0.1–1,000,000');
    expect(formatRange(1000, 2e6, 'en').replace(/\u00a0/g, '_')).toBe('1,000_– 2 million');
  });

  it('says a range, and its best estimate where there is one', () => {
    const range = { low: 4e6, high: 8e6, bound: 'between', printed: '4 to 8 million' } as const;
    expect(figure(range, 'en')).toBe('4–8 million');
    expect(figure(range, 'ru')).toBe('4–8_млн');
    expect(figure({ ...range, best: 6e6 }, 'en')).toBe('4–8 million, best estimate 6 million');
    expect(figure(range, 'en', PERSONS, { spoken: true, noun: true })).toBe('4 to 8 million_people');
    expect(figure(range, 'ru', PERSONS, { spoken: true, noun: true })).toBe('от 4 до 8_млн_человек');
  });

  it('writes percent and multiples into the figure', () => {
    expect(figure({ high: 5, bound: 'at-most', printed: '5' }, 'en', PERCENT)).toBe('up to 5%');
    expect(figure({ high: 5, bound: 'at-most', printed: '5' }, 'ru', PERCENT)).toBe('до 5_%');
    expect(figure({ best: 3 }, 'en', TIMES)).toBe('3 times');
    expect(figure({ best: 3 }, 'ru', TIMES)).toBe('в 3_раза');
    expect(figure({ best: 5, bound: 'about' }, 'ru', TIMES)).toBe('примерно в 5_раз');
    expect(figure({ low: 3, high: 4, bound: 'between' }, 'ru', TIMES)).toBe('в 3–4_раза');
  });

  it('declines the Russian noun after a number, a preposition and a shortened number', () => {
    const rubles = {
      ...PERSONS,
      id: 'rubles',
      forms: { en: ['ruble', 'rubles'], ru: ['рубль', 'рубля', 'рублей'] },
    };
    const noun = (claim: Partial<Claim>): string => figure(claim, 'ru', rubles, { noun: true });
    expect(noun({ best: 1 })).toBe('1_рубль');
    expect(noun({ best: 22 })).toBe('22_рубля');
    expect(noun({ best: 12 })).toBe('12_рублей');
    expect(noun({ best: 21, bound: 'about' })).toBe('около 21_рубля');
    expect(noun({ low: 3, bound: 'more-than' })).toBe('более 3_рублей');
    expect(noun({ best: 1.2e6 })).toBe('1,2_млн_рублей');
    expect(noun({ best: 1.5 })).toBe('1,5_рубля');
  });

  it('declines the noun by the number as it is rounded', () => {
    const puds = { ...PERSONS, id: 'puds', forms: { en: ['pud', 'puds'], ru: ['пуд', 'пуда', 'пудов'] } };
    const noun = (claim: Partial<Claim>): string => figure(claim, 'ru', puds, { noun: true });
    expect(noun({ best: 125030525.03, printed: '2048 thousand' })).toBe('125_млн_пудов');
    expect(noun({ best: 543345543.3, bound: 'about', printed: '8.9 million' })).toBe('около 543_млн_пудов');
    expect(noun({ best: 21.00004, printed: '344' })).toBe('21_пуд');
    expect(figure({ best: 5.0004, printed: '5.0' }, 'ru', TIMES)).toBe('в 5_раз');
  });

  it('shows a converted or worked-out number no more precisely than it was printed', () => {
    expect(figure({ best: 12809160, printed: '782' }, 'en')).toBe('12.8 million');
    expect(figure({ best: 100 / 3, printed: 'one-third' }, 'en', PERCENT)).toBe('33.3%');
    expect(figure({ best: 32511, printed: 'in words' }, 'en')).toBe('32,511');
    expect(figure({ best: 1500421, printed: '1,500,421' }, 'en')).toBe('1,500,421');
    expect(figure({ low: 543345543.3, high: 9e8, bound: 'between', printed: '' }, 'en')).toBe(
      '543–900 million',
    );
  });
});

describe('formatTick', () => {
  it('carries the percent sign', () => {
    expect(formatTick(20, 'en', PERCENT)).toBe('20%');
    expect(formatTick(20, 'ru', PERCENT)).toBe('20\u00a0%');
    expect(formatTick(2e6, 'ru')).toBe('2\u00a0млн');
  });
});

describe('a printed phrase with more digits than any number has', () => {
  it('does not stop the writing of the figure', () => {
    const printed = Array.from({ length: 30 }, () => '1234567').join(' ');
    expect(figure({ bound: 'between', low: 4e6, best: null, high: 8e6, printed }, 'en')).toContain(
      '8 million',
    );
  });
});
