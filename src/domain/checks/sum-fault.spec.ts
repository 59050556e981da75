import { type Claim } from '../claim';
import { UnitNames } from '../quantities/measuring-unit';
import { type Known } from './evaluate-expression';
import { dimensionWanted, workSide } from './sum-fault';

const unit = (id: string, dimension: string) => ({
  id,
  dimension,
  factor: 1,
  name: { en: id, ru: id },
  symbol: { en: '', ru: '' },
});
const units = [unit('persons', 'persons'), unit('tonnes', 'mass')];
const claim = (id: string, of: (typeof units)[number]) =>
  [
    id,
    {
      claim: { id, low: null, best: 12, high: null, bound: 'stated', printed: '12', period: '' } as Claim,
      measure: { kind: 'flow' as const },
      unit: of,
    },
  ] as const;
const known: Known = {
  claims: new Map(units.map((of, at) => claim(`a-00${String(at + 1)}`, of))),
  units: new UnitNames(units),
};

describe('workSide', () => {
  it('works out what fits', () => {
    expect(workSide('a-001 + 3 persons', known)).toMatchObject({
      quantity: { interval: { low: 15, high: 15 }, dimension: { persons: 1 } },
    });
  });

  it('says where the dimensions do not match, the first place from the left', () => {
    expect(workSide('(a-001 + a-002) − 50 %', known)).toEqual({
      fault: { kind: 'mixed', operator: '+', left: { persons: 1 }, right: { mass: 1 } },
    });
    expect(workSide('a-001 ^ a-002', known)).toEqual({ fault: { kind: 'exponent', right: { mass: 1 } } });
  });

  it('names what it does not know, and the place that it cannot read', () => {
    expect(workSide('2 × (1 + a-009)', known)).toEqual({ fault: { kind: 'claim', name: 'a-009' } });
    expect(workSide('a-009 + 1', known)).toEqual({ fault: { kind: 'claim', name: 'a-009' } });
    expect(workSide('span(a-001, a-008)', known)).toEqual({ fault: { kind: 'claim', name: 'a-008' } });
    expect(workSide('3 florins', known)).toEqual({ fault: { kind: 'unit', name: 'florins' } });
    expect(workSide('a-001 * 2', known)).toEqual({
      fault: { kind: 'unreadable', at: '* 2', character: 7 },
    });
  });
});

describe('dimensionWanted', () => {
  it('binds sums and exponents, not products', () => {
    expect(dimensionWanted('+', { persons: 1 })).toEqual({ persons: 1 });
    expect(dimensionWanted('−', { mass: 1 })).toEqual({ mass: 1 });
    expect(dimensionWanted('÷', { persons: 1 })).toBeNull();
    expect(dimensionWanted('^', { persons: 1 })).toEqual({});
  });
});
