import * as fc from 'fast-check';
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
  });
});
