import * as fc from 'fast-check';
import { divideIntervals, multiplyIntervals } from './interval-arithmetic';
import { DAYS_OF_YEAR, inBaseUnits, inUnit, measuringOf, UnitNames } from './measuring-unit';

const unit = (id: string, dimension: string, factor = 1, name = id) => ({
  id,
  dimension,
  factor,
  name: { en: name, ru: name },
  symbol: { en: '', ru: '' },
});

const units = [
  unit('puds', 'mass', 0.01638),
  unit('tonnes', 'mass'),
  unit('percent', 'percent'),
  unit('percent-per-year', 'percent ÷ year'),
  unit('persons', 'persons', 1, 'people'),
  unit('persons-per-day', 'persons ÷ day'),
  unit('court-rulings', 'court rulings'),
];
const names = new UnitNames(units);

describe('measuringOf', () => {
  it.each([
    ['puds', { dimension: { mass: 1 }, times: 0.01638, per: 1 }],
    ['percent', { dimension: {}, times: 1, per: 100 }],
    ['percent-per-year', { dimension: { time: -1 }, times: 1, per: 100 * DAYS_OF_YEAR }],
    ['persons-per-day', { dimension: { persons: 1, time: -1 }, times: 1, per: 1 }],
    ['court-rulings', { dimension: { 'court rulings': 1 }, times: 1, per: 1 }],
  ])('reads what %s measures', (id, measuring) => {
    const found = units.find((each) => each.id === id);
    expect(found && measuringOf(found)).toEqual(measuring);
  });

  it('pud and tonne share mass; a value comes back from base units', () => {
    const pud = names.measuring('pud');
    const tonne = names.measuring('tonnes');
    expect(pud?.dimension).toEqual(tonne?.dimension);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (value) => {
        const there = pud && inUnit(inBaseUnits({ low: value, high: value }, pud), pud);
        expect(there && there.low <= value && there.high >= value).toBe(true);
        expect(there && there.high - there.low < value * 1e-12).toBe(true);
      }),
    );
  });
});

describe('UnitNames', () => {
  it('knows ids, names, singulars, lengths of time, % and kg', () => {
    expect(names.measuring('people')?.dimension).toEqual({ persons: 1 });
    expect(names.measuring('day')).toEqual({ dimension: { time: 1 }, times: 1, per: 1 });
    expect(names.measuring('years')?.times).toBe(DAYS_OF_YEAR);
    expect(names.measuring('%')?.per).toBe(100);
    expect(names.measuring('kg')).toEqual({ dimension: { mass: 1 }, times: 1, per: 1000 });
    expect(names.measuring('')?.dimension).toEqual({});
    expect(names.measuring('kopecks')).toBeNull();
    expect(names.measuring('dsay')).toBeNull();
    expect(names.measuring('hours')).toEqual({ dimension: { time: 1 }, times: 1, per: 24 });
    expect(names.measuring('week')?.times).toBe(7);
    expect(names.measuring('months')).toEqual({ dimension: { time: 1 }, times: DAYS_OF_YEAR, per: 12 });
  });

  it('takes off only the last s, and finds no unit by an empty name', () => {
    const some = new UnitNames([
      unit('horses', 'horses'),
      { ...unit('puds', 'mass'), name: { en: '', ru: '' } },
    ]);
    expect(some.unit('horse')?.id).toBe('horses');
    expect(some.unit('horses')?.id).toBe('horses');
    expect(some.unit('hores')).toBeUndefined();
    expect(some.unit('')).toBeUndefined();
  });

  it('finds a unit by its symbol, by % and by its id before any name', () => {
    const some = new UnitNames([
      { ...unit('tonnes', 'mass'), symbol: { en: 't', ru: 'т' } },
      unit('percent', 'percent'),
      unit('t-thing', 'things', 1, 'tonne'),
      unit('cr', 'rulings', 1, 'court rulings'),
    ]);
    expect(some.unit('t')?.id).toBe('tonnes');
    expect(some.unit('%')?.id).toBe('percent');
    expect(some.unit('tonne')?.id).toBe('tonnes');
    expect(some.unit('court ruling')?.id).toBe('cr');
    expect(some.unit('kopeck')).toBeUndefined();
  });
});

describe('a value in base units', () => {
  const value = { low: 0.1, high: 0.3 };

  it('is the very same where nothing is converted, and is rounded once where it is', () => {
    expect(inBaseUnits(value, { dimension: {}, times: 7, per: 7 })).toEqual(value);
    const [tenth, times, per] = [
      { low: 0.1, high: 0.1 },
      { low: 3, high: 3 },
      { low: 7, high: 7 },
    ];
    expect(inBaseUnits(tenth, { dimension: {}, times: 3, per: 1 })).toEqual(multiplyIntervals(tenth, times));
    expect(inBaseUnits(tenth, { dimension: {}, times: 1, per: 7 })).toEqual(divideIntervals(tenth, per));
    const hundredth = inBaseUnits({ low: 40, high: 40 }, { dimension: {}, times: 1, per: 100 });
    expect(hundredth.low).toBeCloseTo(0.4, 12);
    expect(inBaseUnits({ low: 2, high: 3 }, { dimension: {}, times: 5, per: 1 })).toEqual({
      low: 10,
      high: 15,
    });
  });

  it('of a product and a quotient of units is one of both', () => {
    const square = measuringOf({ dimension: 'week × persons ÷ hour', factor: 2 });
    expect(square).toEqual({ dimension: { persons: 1 }, times: 2 * 7 * 24, per: 1 });
  });
});
