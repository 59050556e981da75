import Papa from 'papaparse';
import { type Problem } from '../../domain/problem';

/** One row of a CSV file: `line` is where it begins in the file (the header is line 1), `cells` are by column name. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A CSV file, read: strings only, nothing guessed, nothing trimmed. */
export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

const LINE_BREAK = /\r\n|\r|\n/g;

/**
 * Reads a CSV text by RFC 4180 with a fixed comma. Every cell stays the string that it is. Whatever a plain UTF-8,
 * LF-ended file would not have (BOM, CRLF, NUL, ragged or empty rows, broken quotes) is a problem; the rows that can
 * be read are returned all the same, ragged and empty ones are not.
 *
 * @example readCsv('id,low\na,007\n', 'x.csv').rows[0]?.cells.get('low') // '007'
 */
export function readCsv(text: string, file: string): Csv {
  const problems: Problem[] = [];
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body !== text)
    problems.push({ file, line: 1, message: 'byte order mark at the beginning of the file' });
  const newline = firstLineBreak(body);
  if (newline !== '\n') problems.push({ file, line: 1, message: 'lines end in CR LF or CR, not in LF' });
  problems.push(...strangeCharacters(body, file));

  const parsed = Papa.parse<string[]>(body, {
    delimiter: ',',
    newline,
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
  });
  const records = withLines(parsed.data);
  for (const error of parsed.errors) {
    problems.push({
      file,
      line: records[error.row ?? 0]?.line ?? 1,
      message: `broken quotes: ${error.message}`,
    });
  }
  // The line break at the end of a file closes the last row; it does not begin an empty one.
  if (body.endsWith(newline) && isEmpty(records.at(-1))) records.pop();
  else if (body !== '')
    problems.push({ file, line: records.at(-1)?.line ?? 1, message: 'no line end after the last row' });

  const header = records[0]?.cells ?? [];
  problems.push(...headerProblems(header, file));
  const rows: CsvRow[] = [];
  for (const { line, cells } of records.slice(1)) {
    if (cells.length === header.length) {
      rows.push({ line, cells: new Map(header.map((name, index) => [name, cells[index] ?? ''])) });
    } else if (isEmpty({ cells })) {
      problems.push({ file, line, message: 'empty line' });
    } else {
      const value = `${String(cells.length)} cells, ${String(header.length)} columns`;
      problems.push({ file, line, message: 'ragged row', value });
    }
  }
  return { header, rows, problems };
}

function isEmpty(record: { cells: readonly string[] } | undefined): boolean {
  return record?.cells.length === 1 && record.cells[0] === '';
}

/** The first line break outside quotes tells how the file's lines end. */
function firstLineBreak(text: string): '\n' | '\r\n' | '\r' {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') return '\n';
    else if (!quoted && character === '\r') return text[index + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}

/** A row takes as many lines as its cells hold line breaks, and one more. */
function withLines(data: readonly string[][]): { line: number; cells: readonly string[] }[] {
  let next = 1;
  return data.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(LINE_BREAK)?.length ?? 0), 0);
    return { line, cells };
  });
}

function strangeCharacters(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  if (!text.includes('\0') && !text.includes('\uFFFD')) return problems;
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    if (content.includes('\0')) problems.push({ file, line, message: 'NUL character' });
    if (content.includes('\uFFFD'))
      problems.push({ file, line, message: 'replacement character: the file is not UTF-8' });
  });
  return problems;
}

function headerProblems(header: readonly string[], file: string): Problem[] {
  if (header.length === 0 || (header.length === 1 && header[0] === ''))
    return [{ file, line: 1, message: 'no header line' }];
  return header
    .filter((name, index) => name === '' || header.indexOf(name) !== index)
    .map((name) => ({
      file,
      line: 1,
      column: name,
      message: name === '' ? 'column without a name' : 'column named twice',
    }));
}
