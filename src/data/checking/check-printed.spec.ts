import { type Claim } from '../../domain/claim';
import { type MeasureKind } from '../../domain/measure';
import { printedGivesValues } from './check-printed';

type Figure = Pick<Claim, 'printed' | 'quote' | 'bound' | 'low' | 'best' | 'high'>;
type Case = readonly [printed: string, values: string, as: string, quote?: string];

/** "25–29" is low to high, ">5" a low, "<5" a high, "5" a best. */
function figure(printed: string, values: string, quote = printed): Figure {
  const empty = { printed, quote, low: null, best: null, high: null };
  if (values.startsWith('>')) return { ...empty, bound: 'more-than', low: Number(values.slice(1)) };
  if (values.startsWith('<')) return { ...empty, bound: 'at-most', high: Number(values.slice(1)) };
  const [low, high] = values.split('–').map(Number);
  if (high === undefined) return { ...empty, bound: 'stated', best: low ?? 0 };
  return { ...empty, bound: 'between', low: low ?? 0, high };
}

/** A figure without a quote is its own. */
function whole([printed, values, as, quote]: Case): [string, string, string, string] {
  return [printed, values, as, quote ?? printed];
}

function gives([printed, values, as, quote]: Case): boolean {
  const [kind, unit] = as.split(' ');
  return printedGivesValues(figure(printed, values, quote), {
    kind: kind as MeasureKind,
    percent: unit === '%',
  });
}

/** Printed as in the texts, each with the value that it has there. */
const GIVEN: readonly Case[] = [
  ['782', '782000000', 'flow', 'reduced from 782 (originally 1000) million to 600 million puds'],
  ['600 million', '600000000', 'flow', 'reduced from 782 (originally 1000) million to 600 million puds'],
  ['16.6', '16600000000', 'flow', 'increase in value from 16.6 to 25.8 billion rubles'],
  ['147.2', '147200000', 'stock', 'in millions … sheep and goats from 147.2 to 50.6'],
  ['27', '27000000', 'stock', 'Urban population 27-57 million (1928-41)'],
  ['6,000', '6000', 'stock', 'a total of 2.225 million soldiers, 6,000 tanks'],
  ['1,157', '1157', 'flow'],
  ['1157', '1157', 'flow'],
  ['150 000', '150000', 'flow'],
  ['2048 thousand', '2048000', 'flow'],
  ['1.5mil', '1500000', 'stock'],
  ['5mill', '5000000', 'flow'],
  ['8-9million', '8000000–9000000', 'flow'],
  ['25–29 million', '25000000–29000000', 'flow'],
  ['4 million and 8 million', '4000000–8000000', 'flow'],
  ['1.2 to 1.5 million', '1200000–1500000', 'flow'],
  ['500,000 to 1 million', '500000–1000000', 'flow'],
  ['35,000 to 36,500', '35000–36500', 'flow'],
  ['$6.6 billion', '6600000000', 'flow'],
  ['seven- or eight-hundred thousand', '700000–800000', 'flow'],
  ['One-and-a-half to two million', '1500000–2000000', 'flow'],
  ['two to three hundred', '200–300', 'flow'],
  ['half a million', '500000', 'flow'],
  ['a half a million', '500000', 'flow'],
  ['a hundred', '>100', 'flow'],
  ['a million', '1000000', 'flow'],
  ['twenty thousand', '<20000', 'flow'],
  ['two hundred and fifty thousand', '250000', 'flow'],
  ['one hundred and twelve', '112', 'flow'],
  ['one million two hundred thousand', '1200000', 'flow'],
  ['seventy-seven', '77', 'flow'],
  ['Forty-six', '46', 'flow'],
  ['three dozen', '36', 'flow'],
  ['eight-hour', '8', 'rate'],
  ['7-hour', '7', 'rate'],
  ['an eighth', '8', 'flow', 'an eighth, Yan Gamarnik, shot himself'],
  ['two', '2', 'ratio'],
  ['1.4:1', '1.4', 'ratio'],
  ['4:3', '1.33', 'ratio'],
  ['61%', '61', 'index %'],
  ['82.1 %', '82.1', 'share %'],
  ['fourteen percent', '14', 'index %'],
  ['eight and a half percent', '8.5', 'change %'],
  ['seventy to eighty percent', '70–80', 'share %'],
  ['ten percent to forty percent', '10–40', 'share %'],
  ['from 40% to 50%', '40–50', 'share %'],
  ['76–77%', '76–77', 'index %'],
  ['3–5%', '<5', 'share %', 'not to exceed 3–5% of the total number'],
  ['3–5%', '>3', 'share %', 'at the least 3–5% of the total number'],
  ['50', '50', 'share %', 'divide up Yugoslavia 50–50 with Stalin'],
  ['50–50', '50', 'share %'],
  ['half', '50', 'share %'],
  ['1/2', '50', 'share %'],
  ['two-thirds', '66.67', 'share %'],
  ['two thirds', '66.7', 'share %'],
  ['a third', '33.33', 'share %'],
  ['One-third', '33.3', 'share %'],
  ['Three-quarters', '75', 'share %'],
  ['a quarter', '25', 'share %'],
  ['one-fifth', '20', 'index %'],
  ['one in eight', '12.5', 'share %'],
  ['one in three', '33.3', 'share %'],
  ['seven out of ten', '70', 'share %'],
  ['three', '3', 'flow', 'three of five Grand Marshals'],
  ['one-third', '33.33', 'change %', 'a drop of one-third'],
  ['doubled', '2', 'multiple'],
  ['doubled', '100', 'change %'],
  ['doubled', '200', 'index %'],
  ['tripled', '3', 'multiple'],
  ['twice', '2', 'multiple'],
  ['three times', '3', 'multiple'],
  ['three times', '200', 'change %'],
  ['2.1 times', '2.1', 'multiple'],
  ['half again', '1.5', 'multiple'],
  ['half again', '50', 'change %'],
  ['half', '0.5', 'multiple', 'Only half as many sanctions'],
];

const REFUSED: readonly (readonly [why: string, ...Case])[] = [
  ['no number', 'many', '5', 'flow'],
  ['percent for a count', '61%', '61', 'stock'],
  ['a multiplier left out', '1.5 million', '1.5', 'flow'],
  ['a multiplier of the quote left out', '27', '27', 'stock', 'Urban population 27-57 million'],
  [
    'a multiplier of the quote on a number written out',
    '6,000',
    '6000000000',
    'stock',
    '2.225 million soldiers, 6,000 tanks',
  ],
  [
    'a multiplier of the quote beside one in the figure',
    '2 million',
    '2000000000',
    'flow',
    '2 million of 3 thousand',
  ],
  ['the multiplier on one end only', '25–29 million', '25–29000000', 'flow'],
  ['one end of a range', '25–29 million', '25000000', 'flow'],
  ['the middle of a range', '4–8 million', '6000000', 'flow'],
  ['the wrong end for a bound', '3–5%', '<3', 'share %'],
  ['the wrong end for a lower bound', '3–5%', '>5', 'share %'],
  ['a range of one printed number', '5 million', '4000000–5000000', 'flow'],
  ['a share rounded to whole percent', 'two-thirds', '67', 'share %'],
  ['a share cut off, not rounded', 'two-thirds', '66.6', 'share %'],
  ['a value rounded off', '1,157', '1160', 'flow'],
  ['a fraction as a fraction of one', 'half', '0.5', 'share %'],
  ['a multiple as a share', 'doubled', '200', 'share %'],
  ['a drop to as a drop by', 'one-quarter', '75', 'index %'],
  ['the number of another figure', '98 out of the 139', '139', 'flow'],
];

describe('printedGivesValues', () => {
  it.each(GIVEN.map(whole))('"%s" gives %s as %s', (printed, values, as, quote) => {
    expect(gives([printed, values, as, quote])).toBe(true);
  });

  it.each(REFUSED.map(([why, ...refused]) => [why, ...whole(refused)] as const))(
    'refuses %s: "%s" does not give %s as %s',
    (_, printed, values, as, quote) => {
      expect(gives([printed, values, as, quote])).toBe(false);
    },
  );

  it('refuses every figure whose values were altered', () => {
    const alterations = [
      (value: number) => value * 10,
      (value: number) => value / 10,
      (value: number) => value * 1000,
      (value: number) => value / 1e6,
      (value: number) => value * 1.01,
      (value: number) => value + 1,
      (value: number) => value - 1,
    ];
    for (const [printed, values, as, quote] of GIVEN) {
      for (const alter of alterations) {
        const altered = values.replace(/[\d.]+/g, (number) => String(alter(Number(number))));
        // "Half as many" minus one half is no figure; nor is a negative one.
        if (!altered.includes('-'))
          expect([printed, altered, gives([printed, altered, as, quote])]).toEqual([printed, altered, false]);
      }
    }
  });

  it('leaves no printed number of a range over', () => {
    const range = figure('4, 6 or 8 million', '4000000–6000000');
    expect(printedGivesValues(range, { kind: 'flow', percent: false })).toBe(false);
  });

  it('needs the printed best of a range, too', () => {
    const range = { ...figure('4 to 8 million, best 6 million', '4000000–8000000'), best: 6000000 };
    expect(printedGivesValues(range, { kind: 'flow', percent: false })).toBe(true);
    expect(printedGivesValues({ ...range, best: 5000000 }, { kind: 'flow', percent: false })).toBe(false);
    expect(
      printedGivesValues({ ...range, printed: '4 to 8 million' }, { kind: 'flow', percent: false }),
    ).toBe(false);
  });
});
