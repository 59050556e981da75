/** What may stand between the cells of a reader's file. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How many records are looked at, and in how many characters at most. */
const SAMPLE = 50;
const SAMPLE_LENGTH = 1_000_000;

/**
 * The delimiter of a CSV text whose lines end in LF: the one by which most of the first rows have as many cells as the
 * header; among equals, the one that makes most columns, then the one that is rarer in texts and numbers. Quoted text is
 * passed over.
 *
 * @example guessDelimiter('a;b\n1,5;2,7\n') // ';'
 */
export function guessDelimiter(text: string): Delimiter {
  const scores = [...DELIMITERS].reverse().map((delimiter) => {
    const counts = cellCounts(text, delimiter);
    const [header = 1, ...rows] = counts;
    const alike = rows.filter((count) => count === header).length;
    return { delimiter, columns: header, fit: header < 2 ? 0 : rows.length === 0 ? 1 : alike / rows.length };
  });
  const [best] = scores.sort((a, b) => b.fit - a.fit || b.columns - a.columns);
  return best && best.fit > 0 ? best.delimiter : ',';
}

function cellCounts(text: string, delimiter: Delimiter): readonly number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let filled = false;
  const length = Math.min(text.length, SAMPLE_LENGTH);
  for (let at = 0; at < length && counts.length < SAMPLE; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === delimiter) cells += 1;
    if (character === '\n') {
      if (filled) counts.push(cells);
      cells = 1;
      filled = false;
    } else {
      filled = true;
    }
  }
  // A sample that ends inside a row says nothing about that row.
  if (filled && counts.length < SAMPLE) counts.push(cells);
  return counts;
}
