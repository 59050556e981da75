import fc from 'fast-check';
import { guessDelimiter } from '../../src/data/own/guess-delimiter';
import { FindingList } from '../../src/data/own/own-findings';
import { isRefusal } from '../../src/data/own/own-limits';
import { parseOwnNumber } from '../../src/data/own/own-number';
import { ownPeriod } from '../../src/data/own/own-period';
import { readOwnFile } from '../../src/data/own/read-own-file';
import { splitOwnText } from '../../src/data/own/split-own-text';
import { writeCsv } from '../../src/data/packages/write-csv';
import { readCsv } from '../../src/data/reading/read-csv';
import { parsePeriod } from '../../src/domain/time/period';

/** One thing that must hold for whatever is thrown at it. */
export interface Law {
  readonly name: string;
  readonly property: fc.IProperty<never> | fc.IProperty<unknown>;
}

/** Tells whether two values are written alike. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Texts that break readers: quotes, line breaks, signs, letters of both alphabets, anything. */
export const nasty = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\n', ' ', '=', '-', '0', '1', '.', 'é', 'Ж', '<', '\\'),
  }),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r\uFEFF\uFFFD\uD800-\uDFFF]/g, '')),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(nasty, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

/** What holds for readers of CSV. */
export const csvLaws: readonly Law[] = [
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

/** A number with zeros before it. */
export const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const day = fc.tuple(
  fc.integer({ min: 1000, max: 9999 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
);
const dateText = fc.string({
  unit: fc.constantFrom('0', '1', '3', '9', '-', '/', '.', '~', '?', ' ', 'г', '–'),
});

/** What holds for dates. */
export const dateLaws: readonly Law[] = [
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
