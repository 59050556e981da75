import Papa from 'papaparse';
import { type Delimiter } from './guess-delimiter';
import { isUnsafeName } from './match-columns';
import { type FindingList } from './own-findings';
import { OWN_LIMITS, refuse, type Refusal } from './own-limits';

/** One row of a reader's file: the line where it begins, from 1, and its cells as they are. */
export interface OwnRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A reader's file, split into cells. Ragged rows are left out, and said. */
export interface OwnRecords {
  readonly header: readonly string[];
  readonly records: readonly OwnRecord[];
}

/** Of how many rows the progress is told. */
const STEP = 2000;

/**
 * Splits a CSV text whose lines end in LF, by a delimiter that is known. Strings only; nothing is trimmed but the names
 * of the columns.
 *
 * @param tell is told how much of the text has been read, from 0 to 1
 */
export function splitOwnText(
  text: string,
  delimiter: Delimiter,
  findings: FindingList,
  tell: (part: number) => void,
): OwnRecords | Refusal {
  const long = longLine(text);
  if (long !== null) return long;
  let header: readonly string[] | null = null;
  const records: OwnRecord[] = [];
  let refusal: Refusal | null = null;
  let next = 1;
  const quotes = text.includes('"');
  const accept = (cells: readonly string[], broken: boolean): Refusal | null => {
    const line = next;
    next += 1 + (quotes ? lineBreaks(cells) : 0);
    if (header === null) {
      if (cells.length === 1 && cells[0]?.trim() === '') return null;
      if (cells.length > OWN_LIMITS.columns) return refuse('too-many-columns', line, cells.length);
      header = cells.map((name) => name.trim());
      for (const name of header) if (isUnsafeName(name)) findings.add('unsafe-name', line, name);
      return header.length < 2 ? refuse('no-columns', line, header.length) : null;
    }
    const long = cells.find((cell) => cell.length > OWN_LIMITS.cell);
    if (long !== undefined) return refuse('long-cell', line, long.length);
    if (broken) findings.add('broken-quotes', line);
    else if (cells.length === header.length) records.push({ line, cells });
    else if (cells.some((cell) => cell.trim() !== ''))
      findings.add('ragged', line, '', `${String(cells.length)} : ${String(header.length)}`);
    return records.length > OWN_LIMITS.rows ? refuse('too-many-rows', line, records.length) : null;
  };
  let count = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
    step: ({ data, errors, meta }, parser) => {
      refusal = accept(data, errors.length > 0);
      count += 1;
      if (count % STEP === 0) tell(Math.min(1, meta.cursor / text.length));
      if (refusal) parser.abort();
    },
  });
  return refusal ?? (header === null ? refuse('empty') : { header, records });
}

/** A line that no file within the limits can have, found before anything is split. */
function longLine(text: string): Refusal | null {
  const most = OWN_LIMITS.columns * OWN_LIMITS.cell;
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > most) return refuse('long-line', line, length);
    start += length + 1;
  }
  return null;
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
