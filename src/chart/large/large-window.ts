/** The part of many rows that is on screen: the first row (from 0, may be between two) and px a row. */
export interface RowWindow {
  readonly first: number;
  readonly perRow: number;
}

/** From this height of a row on, px, it carries its words. */
export const WORDED = 20;

/** The greatest height of a row, px. */
const TALLEST = 48;

/** The window that shows all rows. */
export function wholeWindow(count: number, height: number): RowWindow {
  return { first: 0, perRow: Math.min(WORDED + 4, height / Math.max(1, count)) };
}

/** A window held inside the rows: never smaller than all of them, never more than 48 px a row. */
export function heldWindow({ first, perRow }: RowWindow, count: number, height: number): RowWindow {
  const whole = wholeWindow(count, height);
  const size = Math.max(whole.perRow, Math.min(TALLEST, perRow));
  return { first: Math.max(0, Math.min(first, count - height / size)), perRow: size };
}

/** The row (from 0) at a height above the first px of the rows; null beside them. */
export function rowAt(y: number, { first, perRow }: RowWindow, count: number): number | null {
  const row = Math.floor(first + y / perRow);
  return y >= 0 && row >= 0 && row < count ? row : null;
}
