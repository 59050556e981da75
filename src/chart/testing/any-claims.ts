import fc from 'fast-check';
import { type Claim, EVIDENCE, STATUSES } from '../../domain/claim';
import { sampleClaim } from './sample-claims';

const NAME_WORDS = [
  'historian',
  'Народный комиссариат',
  'по делам национальностей',
  'Krasilnikov',
  'Щ',
  'W. W.',
  '—',
  'long-name',
];
const PERIODS = [
  '',
  '1940',
  '1932/1933',
  '1927-10/1928-09',
  '1940-03-01',
  '1929/..',
  '../1941~',
  '1937-08/1938-11',
];

const values = fc.oneof(
  fc.integer({ min: 1, max: 99999 }),
  fc.integer({ min: 1, max: 2999 }).map((n) => n * 10000),
  fc.double({ min: 0.1, max: 100, noNaN: true }).map((n) => Math.round(n * 10) / 10),
);

const bounds = fc.oneof(
  values.map((best) => ({ best, bound: 'stated' as const })),
  values.map((best) => ({ best, bound: 'about' as const })),
  fc.tuple(values, values, fc.boolean()).map(([a, b, withBest]) => ({
    low: Math.min(a, b),
    high: Math.max(a, b),
    best: withBest ? Math.max(a, b) : null,
    bound: 'between' as const,
  })),
  values.map((low) => ({ low, bound: 'more-than' as const })),
  values.map((high) => ({ high, bound: 'at-most' as const })),
);

/** Claims of every kind with values above zero, for properties; ids are unique, a repeat names another of them. */
export const anyClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      bound: bounds,
      evidence: fc.constantFrom(...EVIDENCE),
      status: fc.constantFrom(...STATUSES),
      claimant: fc
        .array(fc.constantFrom(...NAME_WORDS), { minLength: 1, maxLength: 6 })
        .map((words) => words.join(' ')),
      period: fc.constantFrom(...PERIODS),
      source: fc.constantFrom('work-a', 'work-b'),
      place: fc.constantFrom('ussr', 'ukraine'),
      repeats: fc.option(fc.nat({ max: 20 }), { freq: 4 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((rows) =>
    rows.map(({ bound, repeats, ...row }, at) =>
      sampleClaim({
        id: `any-${String(at)}`,
        ...row,
        ...bound,
        printed: Object.values(bound)
          .filter((value) => typeof value === 'number')
          .join('–'),
        repeats: repeats === null || repeats === at || repeats >= rows.length ? '' : `any-${String(repeats)}`,
      }),
    ),
  );
