/** What may be wrong with a row of a reader's file; each has a sentence in the texts. */
export const FINDING_CODES = [
  'ragged',
  'broken-quotes',
  'not-a-number',
  'too-precise',
  'no-number',
  'half-range',
  'order',
  'bound',
  'period',
  'evidence',
  'status',
  'duplicate-id',
  'unsafe-name',
  'unknown-letters',
  'formula',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One finding: its line (from 1, the header included), the name of its column, and the value found. */
export interface OwnFinding {
  readonly code: FindingCode;
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** All findings, counted; the first hundred of them in full. */
export interface OwnFindings {
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
  readonly first: readonly OwnFinding[];
}

/** How many findings are kept in full, and how much of a value. */
const KEPT = 100;
const VALUE_LENGTH = 60;

/** Gathers findings. */
export class FindingList {
  private readonly counts = new Map<FindingCode, number>();
  private readonly first: OwnFinding[] = [];

  add(code: FindingCode, line: number, column = '', value = ''): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    if (this.first.length >= KEPT) return;
    const shown = value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value;
    this.first.push({ code, line, column, value: shown });
  }

  all(): OwnFindings {
    return {
      counts: Object.fromEntries(this.counts),
      first: [...this.first].sort((a, b) => a.line - b.line),
    };
  }
}
