import { decodeBytes, type Encoding } from './decode-bytes';
import { type Delimiter, guessDelimiter } from './guess-delimiter';
import { type Columns, matchColumns } from './match-columns';
import { type OwnClaim, ownClaims } from './own-claims';
import { FindingList, type OwnFindings } from './own-findings';
import { isRefusal, type Refusal } from './own-limits';
import { type Decimal, guessDecimal } from './own-number';
import { splitOwnText } from './split-own-text';

/** How a reader's file is read. */
export interface OwnReading {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly columns: Columns;
}

/** What the reader has corrected; the rest is recognised. */
export type OwnCorrections = Partial<OwnReading>;

/** A reader's file, read: what was recognised, the first rows as they are, the claims and what is wrong with others. */
export interface OwnTable {
  readonly file: string;
  readonly reading: OwnReading;
  /** False where every number with a comma or a dot could be read both ways. */
  readonly decimalSure: boolean;
  readonly header: readonly string[];
  readonly preview: readonly (readonly string[])[];
  /** All rows with as many cells as the header. */
  readonly rows: number;
  readonly claims: readonly OwnClaim[];
  readonly findings: OwnFindings;
}

/** How many rows stand in the preview. */
const PREVIEW = 5;

/**
 * Reads a reader's own CSV file: encoding, delimiter and decimal sign are recognised, columns matched by their names,
 * each unless the reader has corrected it. Never throws for what a file may hold.
 *
 * @param tell is told how far the reading has come, from 0 to 1
 */
export function readOwnFile(
  bytes: Uint8Array,
  file: string,
  corrections: OwnCorrections = {},
  tell: (part: number) => void = () => undefined,
): OwnTable | Refusal {
  const decoded = decodeBytes(bytes, corrections.encoding ?? null);
  if (isRefusal(decoded)) return decoded;
  tell(0.1);
  const { text, encoding } = decoded;
  const delimiter = corrections.delimiter ?? guessDelimiter(text);
  const findings = new FindingList();
  const split = splitOwnText(text, delimiter, findings, (part) => {
    tell(0.1 + 0.6 * part);
  });
  if (isRefusal(split)) return split;
  const { header, records } = split;
  const columns = inside(corrections.columns ?? matchColumns(header), header.length);
  const guess = guessDecimal(numberCells(records, columns), delimiter === ';' ? ',' : '.');
  const decimal = corrections.decimal ?? guess.decimal;
  tell(0.75);
  return {
    file,
    reading: { encoding, delimiter, decimal, columns },
    decimalSure: corrections.decimal !== undefined || guess.sure,
    header,
    preview: records.slice(0, PREVIEW).map(({ cells }) => cells),
    rows: records.length,
    claims: ownClaims(split, columns, decimal, file, findings),
    findings: findings.all(),
  };
}

/** Columns chosen for another delimiter may not be there any more. */
function inside(columns: Columns, count: number): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, at]) => at < count));
}

function* numberCells(
  records: readonly { readonly cells: readonly string[] }[],
  columns: Columns,
): Iterable<string> {
  for (const { cells } of records) {
    for (const role of ['low', 'best', 'high'] as const) {
      const column = columns[role];
      if (column !== undefined) yield cells[column] ?? '';
    }
  }
}
