import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { HELD, PERSONS, sampleClaim } from '../src/chart/testing/sample-claims';
import { guessDelimiter } from '../src/data/own/guess-delimiter';
import { parseOwnNumber } from '../src/data/own/own-number';
import { ownPeriod } from '../src/data/own/own-period';
import { FindingList } from '../src/data/own/own-findings';
import { isRefusal } from '../src/data/own/own-limits';
import { readOwnFile } from '../src/data/own/read-own-file';
import { splitOwnText } from '../src/data/own/split-own-text';
import { readClaims } from '../src/data/read-claims';
import { readCsv } from '../src/data/read-csv';
import { type CsvDialect, writeCsv } from '../src/data/write-csv';
import { claimsCsv } from '../src/data/write-lists';
import { zip } from '../src/data/zip';
import { type Claim, EVIDENCE, STATUSES } from '../src/domain/claim';
import { type Dataset } from '../src/domain/dataset';
import { type Expression, parseExpression } from '../src/domain/expression';
import { parsePeriod } from '../src/domain/period';
import { GROUPS, ORDERS, queryFromView, SCALES, TABS, viewFromQuery } from '../src/domain/view';

/** One thing that must hold for whatever is thrown at it. */
export interface Law {
  readonly name: string;
  readonly property: fc.IProperty<never> | fc.IProperty<unknown>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Texts that break readers: quotes, line breaks, signs, letters of both alphabets, anything. */
const nasty = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\n', ' ', '=', '-', '0', '1', '.', 'é', 'Ж', '<', '\\'),
  }),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r\uFEFF\uFFFD]/g, '').toWellFormed()),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(nasty, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.integer({ min: 0, max: 15 }).map((n) => 10 ** n),
);

const csvLaws: readonly Law[] = [
  {
    name: 'CSV: any text is read without a crash',
    property: fc.property(fc.string({ unit: 'binary' }), (text) => readCsv(text, 'x').rows.length >= 0),
  },
  {
    name: 'CSV: what is written is read back, cell by cell',
    property: fc.property(table, (rows) => {
      const header = (rows[0] ?? []).map((_, at) => `c${String(at)}`);
      const read = readCsv(writeCsv(header, rows, 'machine'), 'x');
      return same(
        read.rows.map(({ cells }) => [...cells.values()]),
        rows,
      );
    }),
  },
  {
    name: 'own CSV: any bytes are read or refused, without a crash',
    property: fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, headed) => {
      const head = headed ? [...new TextEncoder().encode('low,best,high\n')] : [];
      const read = readOwnFile(Uint8Array.from([...head, ...bytes]), 'x.csv');
      return (
        isRefusal(read) || read.claims.every(({ claim }) => (claim.low ?? 0) <= (claim.high ?? Infinity))
      );
    }),
  },
  {
    name: 'own CSV: cells come out as they went in, whatever parts them',
    property: fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const quote = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
      const header = (rows[0] ?? []).map((_, at) => `c${String(at)}`);
      const text = [header, ...rows].map((row) => row.map(quote).join(delimiter)).join('\n');
      if (guessDelimiter(text) !== delimiter) return false;
      const split = splitOwnText(text, delimiter as ',', new FindingList(), () => undefined);
      return (
        !isRefusal(split) &&
        same(
          split.records.map(({ cells }) => cells),
          rows,
        )
      );
    }),
  },
  {
    name: 'own CSV: a number is the one that was typed, or a finding',
    property: fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(['.', ','], [',', '.'], ['.', ' '], [',', '\u00A0'], [',', ''], ['.', '']),
      (digits, places, [decimal = '.', group = '']) => {
        const value = digits / 10 ** places;
        const [whole = '', part = ''] = Math.abs(value).toFixed(places).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
        const typed = `${value < 0 ? '−' : ''}${grouped}${places > 0 ? decimal + part : ''}`;
        return parseOwnNumber(typed, decimal as '.') === (value === 0 ? 0 : value);
      },
    ),
  },
];

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

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const day = fc.tuple(
  fc.integer({ min: 1000, max: 9999 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
);
const dateText = fc.string({
  unit: fc.constantFrom('0', '1', '3', '9', '-', '/', '.', '~', '?', ' ', 'г', '–'),
});

const dateLaws: readonly Law[] = [
  {
    name: 'dates: any text is a period that ends after it begins, or none',
    property: fc.property(fc.oneof(dateText, nasty), fc.oneof(dateText, nasty), (a, b) => {
      const period = parsePeriod(a);
      const own = ownPeriod(a, b);
      return (
        (!period || period.from < period.to) && (own === null || own === '' || parsePeriod(own) !== null)
      );
    }),
  },
  {
    name: 'dates: a day is one exactly if the calendar has it, and reads the same typed the Russian way',
    property: fc.property(day, ([year, month, date]) => {
      const moment = new Date(Date.UTC(year, month - 1, date));
      const real =
        month > 0 && date > 0 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
      const edtf = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
      const russian = ownPeriod(`${String(date)}.${pad(month, 2)}.${String(year)}`);
      const period = parsePeriod(edtf);
      const length = period ? (period.to - period.from) * 365.25 : 1;
      return (period !== null) === real && (russian === edtf) === real && Math.abs(length - 1) < 0.01;
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
