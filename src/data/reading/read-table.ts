import { type Problem } from '../../domain/problem';
import { parsePeriod } from '../../domain/time/period';
import { type CsvRow, readCsv } from './read-csv';

/**
 * What a column holds: free text, an id, ids joined by ";", a decimal number, a count from 1, an EDTF date, one of some
 * codes, or the symbol of a unit, which alone may begin with "%".
 */
export type ColumnType = 'text' | 'symbol' | 'id' | 'ids' | 'number' | 'ordinal' | 'date' | 'code';

/** The rule for one column of a table. A column stands in every file; `required` means that no cell of it is empty. */
export interface ColumnRule {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly codes?: readonly string[];
}

/** A row whose cells were held against the rules; `sound` is false when one of them broke a rule. */
export interface TableRow {
  readonly line: number;
  readonly sound: boolean;
  /** The cell of a column; empty where the column is missing. */
  text(column: string): string;
  /** The number in a cell; null where it is empty or not a number. */
  number(column: string): number | null;
}

/** A table, read. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** A cell that a spreadsheet would run: a formula sign first, whatever blanks stand before it, or a control character. */
export const FORMULA = /^[\s\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r\n\0]/u;

/** Ids of all lists: lower-case words and digits, joined by hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Short way to write a rule. */
export function column(
  name: string,
  type: ColumnType,
  required = true,
  codes?: readonly string[],
): ColumnRule {
  return codes ? { name, type, required, codes } : { name, type, required };
}

/**
 * Reads a CSV text by the rules of its columns: each is there, in the order given, no other is, and each cell is of
 * its column's type.
 */
export function readTable(text: string, file: string, rules: readonly ColumnRule[]): Table {
  const csv = readCsv(text, file);
  const problems: Problem[] = [...csv.problems, ...columnProblems(csv.header, rules, file)];
  const rows = csv.rows.map((row) => {
    const found = rules
      .filter(({ name }) => row.cells.has(name))
      .flatMap((rule) => cellProblems(row, rule, file));
    problems.push(...found);
    return tableRow(row, found.length === 0);
  });
  return { rows, problems };
}

function tableRow({ line, cells }: CsvRow, sound: boolean): TableRow {
  const text = (name: string): string => cells.get(name) ?? '';
  return { line, sound, text, number: (name) => (NUMBER.test(text(name)) ? Number(text(name)) : null) };
}

function columnProblems(header: readonly string[], rules: readonly ColumnRule[], file: string): Problem[] {
  const names = rules.map(({ name }) => name);
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const ordered = names.every((name, index) => header[index] === name);
  return [
    ...missing.map((name) => ({ file, line: 1, column: name, message: 'missing column' })),
    ...unknown.map((name) => ({ file, line: 1, column: name, message: 'unknown column' })),
    ...(ordered || missing.length > 0 || unknown.length > 0
      ? []
      : [{ file, line: 1, message: 'columns in another order than the contract', value: header.join(',') }]),
  ];
}

function cellProblems({ line, cells }: CsvRow, rule: ColumnRule, file: string): Problem[] {
  const value = cells.get(rule.name) ?? '';
  const message = value === '' ? (rule.required ? 'required cell is empty' : null) : faultOf(value, rule);
  if (message === null) return [];
  return [{ file, line, column: rule.name, message, ...(value === '' ? {} : { value }) }];
}

function faultOf(value: string, { type, codes }: ColumnRule): string | null {
  // A negative number is no formula; every other cell with such a beginning would run.
  if (type === 'number')
    return NUMBER.test(value) ? null : 'not a number (digits, a dot for decimals, no separators)';
  if (FORMULA.test(value) && !(type === 'symbol' && /^%(?: |$)/.test(value)))
    return 'a spreadsheet would run this cell as a formula';
  if (value !== value.trim()) return 'blank at the beginning or the end of the cell';
  if (type === 'ordinal') return /^[1-9]\d*$/.test(value) ? null : 'not a whole number from 1';
  if (type === 'code') return codes?.includes(value) ? null : `not one of ${(codes ?? []).join(', ')}`;
  if (type === 'date')
    return parsePeriod(value)
      ? null
      : 'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937)';
  if (type === 'id') return ID.test(value) ? null : 'malformed id (lower-case letters, digits, hyphens)';
  if (type === 'ids')
    return value.split(';').every((id) => ID.test(id))
      ? null
      : 'malformed ids (joined by ";" without blanks)';
  return null;
}
