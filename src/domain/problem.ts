/** A curator's mistake: collected, never thrown. `line` counts from 1 and includes the header line. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly message: string;
  readonly value?: string;
}

/**
 * Writes a problem in one line: file, line, column, what is wrong, the value in parentheses.
 *
 * @example formatProblem({ file: 'a.csv', line: 14, column: 'high', message: "'high' is below 'best'", value: '3 < 4' })
 * // "a.csv:14:high 'high' is below 'best' (3 < 4)"
 */
export function formatProblem({ file, line, column, message, value }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
  const shown = value === undefined ? '' : ` (${value.replace(/\s+/g, ' ')})`;
  return `${place} ${message}${shown}`;
}
