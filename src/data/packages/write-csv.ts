import Papa from 'papaparse';

/**
 * How a CSV file is written. `machine`: UTF-8 without a byte order mark, comma, LF, decimal dot. `excel-en` and
 * `excel-ru`: byte order mark and CRLF, with comma and decimal dot, or semicolon and decimal comma, as Excel opens
 * them by double click in that language.
 */
export const CSV_DIALECTS = ['machine', 'excel-en', 'excel-ru'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** A cell: a text, a number in the units of its column, or null where nothing is known (never zero). */
export type CsvCell = string | number | null;

/** What else `writeCsv` may be told. */
export interface CsvOptions {
  /** Puts an apostrophe before texts that a spreadsheet would run as a formula: for files that carry a reader's own rows. */
  readonly escapeFormulas?: boolean;
}

const SETTINGS = {
  machine: { delimiter: ',', newline: '\n', mark: '', decimal: '.' },
  'excel-en': { delimiter: ',', newline: '\r\n', mark: '\uFEFF', decimal: '.' },
  'excel-ru': { delimiter: ';', newline: '\r\n', mark: '\uFEFF', decimal: ',' },
} as const;

// A line break, a space or a full-width sign before or instead of the sign does not stop a spreadsheet.
const FORMULA = /^[\s\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r\n\0]/u;

/**
 * Writes a table as CSV, with the header line first and a line end after the last row. Zero is written as 0, null as
 * an empty cell.
 *
 * @throws RangeError when a row is longer or shorter than the header, or when a number is not finite.
 * @example writeCsv(['id', 'low'], [['a', 0], ['b', null]], 'machine') // 'id,low\na,0\nb,\n'
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  dialect: CsvDialect,
  { escapeFormulas = false }: CsvOptions = {},
): string {
  const { delimiter, newline, mark, decimal } = SETTINGS[dialect];
  const lines = rows.map((row) => {
    if (row.length !== header.length) {
      throw new RangeError(`row has ${String(row.length)} cells, header has ${String(header.length)}`);
    }
    return row.map((cell) => {
      if (typeof cell === 'number') return numeral(cell).replace('.', decimal);
      return cell !== null && escapeFormulas && FORMULA.test(cell) ? `'${cell}` : (cell ?? '');
    });
  });
  return mark + Papa.unparse([[...header], ...lines], { delimiter, newline }) + newline;
}

/**
 * A number as decimal digits, never in scientific notation, which spreadsheets read as text in some languages.
 *
 * @throws RangeError when it is not finite.
 */
function numeral(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`a CSV cell requires a finite number, got ${String(value)}`);
  const shortest = String(value);
  const [mantissa = '', exponent] = shortest.split('e');
  if (exponent === undefined) return shortest;
  const sign = value < 0 ? '-' : '';
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + part;
  return point <= 0
    ? `${sign}0.${'0'.repeat(-point)}${digits}`
    : `${sign}${digits.padEnd(point, '0').slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}
