import { type DatasetCard } from '../../data/pages/overview-data';

/** Which datasets the overview shows. */
export interface CardFilter {
  /** Words in either language; each must be found. */
  readonly words: string;
  /** Years, both included; null: open. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A year of an address or a field; null when it is none. */
export function readYear(value: string | undefined): number | null {
  return value !== undefined && /^\d{4}$/.test(value.trim()) ? Number(value) : null;
}

/** Tells whether a dataset has all words, in whatever form, and a claim that touches the years (or one without a date). */
export function fitsFilter(
  { words, spans, undated }: Pick<DatasetCard, 'words' | 'spans' | 'undated'>,
  filter: CardFilter,
): boolean {
  const known = words.split(' ');
  const wanted = filter.words
    .toLowerCase()
    .replace(/ё/g, 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const { from, to } = filter;
  const inYears =
    (from === null && to === null) ||
    undated ||
    spans.some(([first, last]) => (to === null || first <= to) && (from === null || last >= from));
  return inYears && wanted.every((word) => known.some((one) => one.startsWith(beginning(word))));
}

/** A word without the ending that another case or number would have; short words and the search itself have stems. */
function beginning(word: string): string {
  return word.length > 5
    ? word.slice(0, Math.max(5, word.length - 2))
    : word.length > 3
      ? word.slice(0, -1)
      : word;
}
