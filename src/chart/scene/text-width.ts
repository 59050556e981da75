import { remembering } from '../../domain/remembering';
import { ADVANCE_WIDTHS } from './advance-widths';

/** The weights that are measured; anything bolder counts as 600. */
export type TextWeight = 400 | 600;

/** A little more than a capital: a character that is not in the table must never make a text look narrower than it is. */
const UNKNOWN = 700;

/** Widths in thousandths of the size, by text: the same words are measured again and again. */
const WIDTHS: Readonly<Record<TextWeight, (text: string) => number>> = {
  400: remembering(measureWith(tableOf(400))),
  600: remembering(measureWith(tableOf(600))),
};

/**
 * The width in px of one line of Source Sans 3, from its advance widths, without kerning (which only narrows).
 *
 * @example textWidth('1940', 14, 400) // 27.832
 */
export function textWidth(text: string, size: number, weight: TextWeight = 400): number {
  return (WIDTHS[weight](text) * size) / 1000;
}

function measureWith(table: ReadonlyMap<string, number>): (text: string) => number {
  return (text) => {
    let thousandths = 0;
    for (const character of text.normalize('NFC')) {
      thousandths += table.get(character) ?? table.get(character.normalize('NFD').charAt(0)) ?? UNKNOWN;
    }
    return thousandths;
  };
}

/**
 * The text itself where it fits into `width` px, else as much of it as fits with an ellipsis.
 *
 * @example truncate('Красильников', 50, 14) // 'Крас…'
 */
export function truncate(text: string, width: number, size: number, weight: TextWeight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size, weight) > width)
    characters.pop();
  return `${characters.join('').replace(/[\s,;:·–—-]+$/u, '')}…`;
}

/**
 * Breaks a text at spaces into at most `maxLines` lines of `width` px; the last line ends in an ellipsis where words are
 * left over, and so does a word that is wider than a line. No-break spaces hold.
 *
 * @returns at least one line.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: TextWeight = 400,
  maxLines = 2,
): readonly string[] {
  // Most texts fit as they are.
  if (!/[\n\t]| {2}|^ | $/.test(text) && textWidth(text, size, weight) <= width) return [text];
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, weight) <= width) {
      line = longer;
    } else if (lines.length + 1 === maxLines) {
      return [...lines, truncate([line, ...words.slice(at)].join(' '), width, size, weight)];
    } else {
      lines.push(truncate(line, width, size, weight));
      line = word;
    }
  }
  return [...lines, truncate(line, width, size, weight)];
}

function tableOf(weight: TextWeight): ReadonlyMap<string, number> {
  return new Map(
    ADVANCE_WIDTHS[weight].flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
  );
}
