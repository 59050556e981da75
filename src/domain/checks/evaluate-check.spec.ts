import { type Relation } from './check';
import { type Bound, type Claim } from '../claim';
import { evaluateCheck, resultOf } from './evaluate-check';
import { type Known, type MeasuredClaim } from './evaluate-expression';
import { inUnit, measuringOf, UnitNames } from '../quantities/measuring-unit';
import { type MeasureKind } from '../measure';

const unit = (id: string, dimension: string, factor = 1) => ({
  id,
  dimension,
  factor,
  name: { en: id, ru: id },
  symbol: { en: '', ru: '' },
});
const UNITS = {
  persons: unit('persons', 'persons'),
  percent: unit('percent', 'percent'),
  puds: unit('puds', 'mass', 0.01638),
  tonnes: unit('tonnes', 'mass'),
  'percent-per-year': unit('percent-per-year', 'percent ÷ year'),
  times: unit('times', 'times'),
};

interface Row {
  readonly printed: string;
  readonly bound?: Bound;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly unit?: keyof typeof UNITS;
  readonly kind?: MeasureKind;
  readonly period?: string;
}

function known(rows: Readonly<Record<string, Row>>): Known {
  const claims = Object.entries(rows).map(([id, row]): [string, MeasuredClaim] => {
    const { printed, bound = 'stated', low, best, high, kind = 'flow', period = '' } = row;
    const claim = { id, printed, bound, low: low ?? null, best: best ?? null, high: high ?? null, period };
    return [id, { claim: claim as Claim, measure: { kind }, unit: UNITS[row.unit ?? 'persons'] }];
  });
  return { claims: new Map(claims), units: new UnitNames(Object.values(UNITS)) };
}

function verdict(
  rows: Readonly<Record<string, Row>>,
  left: string,
  relation: Relation,
  right: string,
): string {
  return evaluateCheck({ id: 'check-001', left, relation, right }, known(rows)).verdict;
}

const share = (best: number, printed: string, bound: Bound = 'stated'): Row => ({
  best,
  printed,
  bound,
  unit: 'percent',
  kind: 'share',
});

describe('evaluateCheck, as tried in the contract', () => {
  it('36 of 139 as "almost one-third" does not add up', () => {
    const rows = {
      'a-001': { best: 36, printed: 'thirty-six' },
      'a-002': { best: 139, printed: '139' },
      'a-003': share(33.33, 'one-third', 'about'),
    };
    expect(verdict(rows, 'a-001 ÷ a-002', 'equals', 'a-003')).toBe('no');
  });

  it('46,000 as 40 % of 117,000 does, of more than 170,000 does not', () => {
    const rows: Record<string, Row> = {
      'a-001': { best: 46_000, printed: '46,000' },
      'a-002': { best: 117_000, printed: '117,000', bound: 'about' },
      'a-003': { low: 170_000, printed: '170,000', bound: 'more-than' },
      'a-004': share(40, '40%', 'about'),
    };
    expect(verdict(rows, 'a-001 ÷ a-002', 'equals', 'a-004')).toBe('yes');
    expect(verdict(rows, 'a-001 ÷ a-003', 'equals', 'a-004')).toBe('no');
  });

  it('353,074 + 328,618 as "more than 700,000" does not, and says by how much', () => {
    const rows: Record<string, Row> = {
      'a-001': { best: 353_074, printed: '353,074' },
      'a-002': { best: 328_618, printed: '328,618' },
      'a-003': { low: 700_000, printed: '700,000', bound: 'more-than' },
    };
    const found = evaluateCheck(
      { id: 'check-001', left: 'a-001 + a-002', relation: 'equals', right: 'a-003' },
      known(rows),
    );
    expect(found).toMatchObject({ verdict: 'no' });
    expect(found.gap).toBeCloseTo(700_000 - 681_693, 5);
    expect(found.left.map(({ kind }) => kind)).toEqual(['claim', 'claim', 'operation']);
    expect(resultOf(found.left).interval?.low).toBeCloseTo(681_691, 5);
  });

  it('34.4 + 1.2 million as 36 million does', () => {
    const rows = {
      'a-001': { best: 34.4e6, printed: '34.4 million' },
      'a-002': { best: 1.2e6, printed: '1.2 million' },
      'a-003': { best: 36e6, printed: '36 million' },
    };
    expect(verdict(rows, 'a-001 + a-002', 'equals', 'a-003')).toBe('yes');
  });

  it('800–900 million puds as 8.9 million tons does not, with the pud of 16.38 kg or of 16', () => {
    const rows: Record<string, Row> = {
      'a-001': {
        low: 8e8,
        high: 9e8,
        printed: '800–900 million',
        bound: 'between',
        unit: 'puds',
        kind: 'stock',
      },
      'a-002': { best: 8.9e6, printed: '8.9 million', bound: 'about', unit: 'tonnes', kind: 'stock' },
    };
    expect(verdict(rows, 'a-001', 'equals', 'a-002')).toBe('no');
    expect(verdict(rows, 'a-001 ÷ 1 pud × 16 kg', 'equals', 'a-002')).toBe('no');
  });
});

describe('evaluateCheck', () => {
  const rows: Record<string, Row> = {
    'a-001': { best: 30, printed: '30', period: '1930' },
    'a-002': { low: 29, printed: '29', bound: 'more-than', period: '1935' },
    'a-003': { high: 31, printed: '31', bound: 'at-most' },
    'a-004': { low: 20, high: 40, printed: '20–40', bound: 'between' },
    'a-005': { best: 32, printed: '32' },
    'a-006': { best: 10, printed: '10%', unit: 'percent-per-year', kind: 'rate' },
    'a-007': { best: 3, printed: 'three times', unit: 'times', kind: 'multiple' },
    'a-008': { best: 27, printed: '27', period: '1940' },
    'a-009': { best: 27, printed: '27', period: '1930/1931' },
    'a-010': { best: 27, printed: '27', period: '1931/..' },
    'a-011': { best: 27, printed: '27', period: '../1929' },
  };

  it.each<[string, Relation, string, string]>([
    // 30 is 28.5 to 31.5: it only partly fits what is left open.
    ['a-001', 'equals', 'a-002', 'open'],
    ['a-005', 'equals', 'a-002', 'yes'],
    ['a-008', 'equals', 'a-002', 'no'],
    ['a-002', 'equals', 'a-003', 'open'],
    ['a-001', 'overlaps', 'a-002', 'yes'],
    ['a-005', 'overlaps', 'a-003', 'no'],
    ['a-005', 'within', 'a-004', 'yes'],
    ['a-004', 'within', 'a-001', 'no'],
    ['a-002', 'within', 'a-004', 'open'],
    ['a-008', 'below', 'a-002', 'yes'],
    ['a-008', 'below', 'a-003', 'open'],
    ['a-003', 'below', 'a-005', 'yes'],
    ['a-005', 'below', 'a-005', 'no'],
    ['a-005', 'at-most', 'a-005', 'yes'],
    ['a-005', 'at-most', 'a-008', 'no'],
    ['a-001 ÷ a-003', 'equals', '1', 'open'],
    ['(1 + a-006 × 1 year) ^ 12', 'equals', 'a-007', 'yes'],
    ['span(a-001, a-008)', 'equals', '12 years', 'no'],
    ['span(a-001, a-008)', 'equals', '10 years', 'yes'],
    ['span(a-001, a-001)', 'equals', '1 year', 'yes'],
    ['span(a-001, a-003)', 'equals', '1 year', 'open'],
    ['span(a-003, a-001)', 'equals', '1 year', 'open'],
    // From 1930 to 1940 it is nine years at least, eleven at most.
    ['span(a-001, a-008)', 'equals', '8.9 years', 'no'],
    ['span(a-001, a-008)', 'equals', '9.1 years', 'yes'],
    ['span(a-001, a-008)', 'equals', '10.9 years', 'yes'],
    ['span(a-001, a-008)', 'equals', '11.1 years', 'no'],
    ['span(a-008, a-001)', 'equals', '9.1 years', 'yes'],
    ['span(a-008, a-001)', 'equals', '8.9 years', 'no'],
    ['span(a-001, a-001)', 'equals', '0.9 years', 'no'],
    ['span(a-001, a-001)', 'equals', '1.1 years', 'no'],
    ['span(a-001, a-009)', 'equals', '0 years', 'yes'],
    ['span(a-001, a-010)', 'equals', '1 year', 'open'],
    ['span(a-010, a-001)', 'equals', '1 year', 'open'],
    ['span(a-001, a-011)', 'equals', '1 year', 'open'],
    // A span is closed: it may be below ten years, and nothing forbids it.
    ['span(a-001, a-008)', 'below', '10 years', 'yes'],
  ])('judges %s %s %s: %s', (left, relation, right, expected) => {
    expect(verdict(rows, left, relation, right)).toBe(expected);
  });

  it('writes a claim in its own unit and works in base units', () => {
    const { left } = evaluateCheck(
      { id: 'c', left: 'a-006', relation: 'equals', right: '10 % ÷ year' },
      known(rows),
    );
    const interval = resultOf(left).interval;
    const back = interval && inUnit(interval, measuringOf(UNITS['percent-per-year']));
    expect(back?.low).toBeCloseTo(9.5, 9);
    expect(back?.high).toBeCloseTo(10.5, 9);
  });

  it('throws for what the checker refuses', () => {
    const bad = (left: string) => () =>
      evaluateCheck({ id: 'c', left, relation: 'equals', right: 'a-001' }, known(rows));
    expect(bad('a-001 *')).toThrow(RangeError);
    expect(bad('a-099')).toThrow('names an unknown claim a-099');
    expect(bad('(a-099 + a-001) × 2')).toThrow(
      'check c: names an unknown claim a-099 in (a-099 + a-001) × 2',
    );
    expect(bad('2 × (a-001 + a-099)')).toThrow('names an unknown claim a-099');
    expect(bad('3 kopecks')).toThrow('unknown unit kopecks');
    expect(bad('span(a-099, a-001)')).toThrow('names an unknown claim a-099');
    expect(bad('span(a-001, a-099)')).toThrow('names an unknown claim a-099');
    expect(bad('a-001 + a-007')).toThrow('mixes dimensions');
    expect(bad('a-007')).toThrow('check c compares different dimensions: a plain number and persons');
    expect(bad('a-001 × a-001')).toThrow('compares different dimensions: persons^2 and persons');
    expect(bad('a-001 × a-006')).toThrow('compares different dimensions: persons × time^-1 and persons');
    expect(() => resultOf([])).toThrow('a side requires a step, got none');
  });
});
