import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { HELD, PERSONS, sampleClaim } from '../../src/chart/testing/sample-claims';
import { isRefusal } from '../../src/data/own/own-limits';
import { readOwnFile } from '../../src/data/own/read-own-file';
import { type CsvDialect, writeCsv } from '../../src/data/packages/write-csv';
import { claimsCsv } from '../../src/data/packages/write-lists';
import { zip } from '../../src/data/packages/zip';
import { readClaims } from '../../src/data/reading/read-claims';
import { type Expression, parseExpression } from '../../src/domain/checks/expression';
import { type Claim, EVIDENCE, STATUSES } from '../../src/domain/claim';
import { type Dataset } from '../../src/domain/dataset';
import { GROUPS, ORDERS, queryFromView, SCALES, TABS, viewFromQuery } from '../../src/domain/views/view';
import { csvLaws, dateLaws, type Law, nasty, pad, same } from './fuzz-readers';

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: 0, max: 15 }).map((n) => 10 ** n),
);
const UNITS = [PERSONS, { ...PERSONS, id: 'thousands', factor: 1000 }];
const INFO: Dataset['info'] = {
  id: 'sample',
  title: { en: 'Sample', ru: 'Пример' },
  question: { en: '?', ru: '?' },
  summary: { en: '', ru: '' },
  method: { en: '', ru: '' },
  keywords: { en: [], ru: [] },
  theme: 'war',
  version: '1.0.0',
  released: '2026-11-22',
  view: { measure: 'sent' },
};
const DATASET: Dataset = {
  info: INFO,
  measures: [HELD, { ...HELD, id: 'sent' }],
  claims: [
    sampleClaim({ id: 's-001', measure: HELD.id, best: 5000, source: 'a' }),
    sampleClaim({ id: 's-002', measure: 'sent', best: 0, source: 'b', evidence: 'memoir', period: '1931' }),
    sampleClaim({ id: 's-003', measure: 'sent', low: 1, high: 2, bound: 'between', source: 'a', period: '' }),
  ],
};
const lists = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...values, 'nonsense', ''), { maxLength: 4 }).map((some) => some.join(','));
const anyValue = fc.oneof(
  nasty,
  fc.constantFrom(
    HELD.id,
    'sent',
    's-001',
    's-002',
    's-003',
    '1931',
    '0000',
    '__proto__',
    'time',
    'estimates',
  ),
  fc.constantFrom(...SCALES, ...ORDERS, ...GROUPS, ...TABS, 'thousands'),
  lists(['a', 'b']),
  lists(EVIDENCE),
  lists(STATUSES),
);
const names = [
  'measure',
  'chart',
  'scale',
  'order',
  'group',
  'unit',
  'sources',
  'evidence',
  'status',
  'claim',
  'tab',
  'from',
  'to',
];
const anyQuery = fc.dictionary(fc.oneof(fc.constantFrom(...names), nasty), anyValue);

const queryLaws: readonly Law[] = [
  {
    name: 'query: any query makes a view, and that view’s own address makes it again',
    property: fc.property(anyQuery, (query) => {
      const { view } = viewFromQuery(query, DATASET, UNITS);
      const again = viewFromQuery(queryFromView(view, DATASET), DATASET, UNITS);
      return same(again.view, view) && again.unknown.length === 0;
    }),
  },
  {
    name: 'query: a view survives the writing of an address',
    property: fc.property(anyQuery, (query) => {
      const { view } = viewFromQuery(query, DATASET, UNITS);
      const written = queryFromView(view, DATASET);
      return same(Object.fromEntries(new URLSearchParams(new URLSearchParams(written).toString())), written);
    }),
  },
];

const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ sum: Expression }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('arrests-001', 'a-b-123').map((id): Expression => ({ kind: 'claim', id })),
    fc
      .tuple(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom('', '%', 'kg', 'puds'))
      .map(([value, unit]): Expression => ({ kind: 'number', value: value / 8, unit })),
    fc.constant<Expression>({ kind: 'span', from: 'a-001', to: 'b-002' }),
    fc
      .tuple(fc.constantFrom('+', '−', '×', '÷', '^'), tie('sum'), tie('sum'))
      .map(
        ([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right }) as Expression,
      ),
  ),
})).sum;

function written(expression: Expression): string {
  switch (expression.kind) {
    case 'claim':
      return expression.id;
    case 'span':
      return `span(${expression.from}, ${expression.to})`;
    case 'number':
      return `${String(expression.value)}${expression.unit === '' ? '' : ` ${expression.unit}`}`;
    case 'operation':
      return `(${written(expression.left)}) ${expression.operator} (${written(expression.right)})`;
  }
}

const expressionLaws: readonly Law[] = [
  {
    name: 'expressions: any text is a sum or a sentence that says where it stops',
    property: fc.property(
      fc.oneof(
        nasty,
        fc
          .array(fc.constantFrom('a-001', '+', '−', '(', ')', '^', '2', ' ', 'kg', 'span(', ','))
          .map((parts) => parts.join(' ')),
      ),
      (text) => {
        const read = parseExpression(text);
        return read.kind !== 'unreadable' || (read.character >= 1 && read.character <= text.length + 1);
      },
    ),
  },
  {
    name: 'expressions: what is written is read back as the same sum',
    property: fc.property(anyExpression, (expression) =>
      same(parseExpression(written(expression)), expression),
    ),
  },
];

const anyNumbers = fc
  .tuple(finite, finite, finite)
  .map((values) => values.map(Math.abs).sort((a, b) => a - b));
const words = nasty
  .map((text) => text.trim().replace(/^[\s=+\-@|%＝＋－＠]+/u, ''))
  .map((text) => text || 'x');
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    numbers: anyNumbers,
    shape: fc.integer({ min: 0, max: 3 }),
    quote: words,
    comment: fc.option(words),
    id: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ numbers: [low = 0, best = 0, high = 0], shape, quote, comment, id }) =>
    sampleClaim({
      id: `sample-${pad(id, 3)}`,
      ...(
        [
          { low: null, best, high: null, bound: 'stated' },
          { low, best, high, bound: 'between' },
          { low, best: null, high: null, bound: 'at-least' },
          { low: null, best: null, high, bound: 'less-than' },
        ] as const
      )[shape],
      quote,
      printed: quote,
      comment: comment === null ? null : { en: comment, ru: comment },
    }),
  );

const writerLaws: readonly Law[] = [
  {
    name: 'writers: claims.csv reads back as the same claims',
    property: fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 4 }), (claims) =>
      same(readClaims(claimsCsv(claims), 'x').claims, claims),
    ),
  },
  {
    name: 'writers: every dialect keeps every number, and the reader of own files finds it',
    property: fc.property(
      anyNumbers,
      fc.constantFrom<CsvDialect>('machine', 'excel-en', 'excel-ru'),
      (numbers, dialect) => {
        const text = writeCsv(['low', 'best', 'high'], [numbers], dialect);
        const read = readOwnFile(new TextEncoder().encode(text), 'x.csv', {
          decimal: dialect === 'excel-ru' ? ',' : '.',
        });
        if (isRefusal(read)) return false;
        const claim = read.claims[0]?.claim;
        const kept = claim && same([claim.low, claim.best, claim.high], numbers);
        return kept ?? read.findings.counts['too-precise'] === 1;
      },
    ),
  },
  {
    name: 'writers: a zip gives back its files, byte for byte',
    property: fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 4 }), (contents) => {
      const files = contents.map((bytes, at) => ({ path: `f/${String(at)}.bin`, bytes }));
      const read = unzipSync(zip(files));
      return files.every(({ path, bytes }) => same([...(read[path] ?? [])], [...bytes]));
    }),
  },
];

/** Everything that is fuzzed: CSV reader, query string, dates, expressions of the checks, writers. */
export const LAWS: readonly Law[] = [...csvLaws, ...queryLaws, ...dateLaws, ...expressionLaws, ...writerLaws];
