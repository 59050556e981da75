/** What a reader's own file may be at most; beyond it, reading would freeze a small machine. Sizes in bytes and characters. */
export const OWN_LIMITS = {
  bytes: 25 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  cell: 32 * 1024,
} as const;

/** Why a reader's file is not read at all; each has a sentence in the texts. */
export const REFUSALS = [
  'too-large',
  'empty',
  'archive',
  'not-text',
  'no-columns',
  'too-many-columns',
  'too-many-rows',
  'long-line',
  'long-cell',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** A file that is not read: why, in which line (from 1; null where it is the whole file), and how much was found. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly line: number | null;
  readonly found: number;
}

/** Tells a refusal from what was read. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

/** Makes a refusal. */
export function refuse(refused: RefusalReason, line: number | null = null, found = 0): Refusal {
  return { refused, line, found };
}
