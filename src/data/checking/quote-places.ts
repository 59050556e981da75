import { type Section } from '../../domain/code-lists';

/** A numbered note of a text, and the section in which its mark stands (empty before the first section). */
export interface Note {
  readonly text: string;
  readonly section: string;
}

/** A source text, cut at the headings that sections.csv names; all texts plain, see `plainText`. */
export interface TextPlaces {
  readonly whole: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, Note>;
  /** Sections whose title stands nowhere after the section before. */
  readonly missing: readonly Section[];
}

/** The pieces of a quote, in order; words left out between them are written ` … `. */
export function quotePieces(quote: string): readonly string[] {
  return quote.split(/(?:^|\s)…(?:\s|$)/).filter((piece) => piece.trim() !== '');
}

/**
 * A text as quotes are compared with it: without note marks, `*` and backslashes, each blank or line break one blank.
 *
 * @example plainText('*were* executed.<sup>3</sup>\nThe') // 'were executed. The'
 */
export function plainText(text: string): string {
  return text
    .replace(/<sup>\d+<\/sup>|<ref>.*?<\/ref>/gs, '')
    .replace(/<\/?sup>|[*\\]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Where a part stands in a text on its own, from a place on: "53" does not stand in "1953", nor "5 million" in
 * "1.5 million".
 *
 * @returns -1 when it does not.
 */
export function findWhole(text: string, part: string, from = 0): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = /^\d/.test(part) && /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at));
    const after = /\d$/.test(part) && /^[.,]?\d/.test(text.slice(at + part.length, at + part.length + 2));
    if (!before && !after) return at;
  }
  return -1;
}

/** The first piece that a text does not hold, behind the piece before it; null when it holds all, in order. */
export function firstMissingPiece(text: string, pieces: readonly string[]): string | null {
  let from = 0;
  for (const piece of pieces) {
    const plain = plainText(piece);
    const at = findWhole(text, plain, from);
    if (at < 0) return piece;
    from = at + plain.length;
  }
  return null;
}

/**
 * Cuts a source text (one paragraph a line) into sections and notes. Notes are the numbered paragraphs that follow a
 * line `---` at the foot of a page; an unnumbered paragraph right after `---` goes on with the last note, and the first
 * unnumbered one after them goes on with the body. A note belongs to the section in which its mark `<sup>n</sup>` stands.
 *
 * @param sections of this text, in its order. One without title is what stands before the first heading.
 */
export function textPlaces(text: string, sections: readonly Section[]): TextPlaces {
  const { body, notes } = separateNotes(text);
  const marked = /^#/m.test(body);
  const missing: Section[] = [];
  const cuts: { id: string; start: number; end: number }[] = [];
  let cursor = 0;
  for (const section of sections) {
    const heading =
      section.title === '' ? { start: 0, end: 0 } : findHeading(body, section.title, cursor, marked);
    if (!heading) missing.push(section);
    else {
      cuts.push({ id: section.id, ...heading });
      cursor = heading.end;
    }
  }
  const raw = new Map(
    cuts.map(({ id, end }, index) => [id, body.slice(end, cuts[index + 1]?.start ?? body.length)]),
  );
  const sectionAt = (offset: number): string => cuts.findLast(({ start }) => start <= offset)?.id ?? '';
  return {
    whole: plainText(withoutHeadings(body)),
    sections: new Map([...raw].map(([id, part]) => [id, plainText(withoutHeadings(part))])),
    notes: new Map(
      [...notes].map(([number, note]) => {
        const mark = body.indexOf(`<sup>${number}</sup>`);
        return [number, { text: plainText(note.text), section: sectionAt(mark < 0 ? note.offset : mark) }];
      }),
    ),
    missing,
  };
}

/** Paragraphs of the body joined by line breaks, and the notes by number with the offset of the body where they stand. */
function separateNotes(text: string): {
  body: string;
  notes: ReadonlyMap<string, { text: string; offset: number }>;
} {
  const notes = new Map<string, { text: string; offset: number }>();
  let body = '';
  let last = 0;
  let state: 'body' | 'foot' | 'notes' = 'body';
  for (const line of text.split('\n')) {
    const paragraph = line.trim();
    if (paragraph === '') continue;
    if (paragraph === '---') {
      state = 'foot';
      continue;
    }
    const number = state === 'body' ? NaN : Number(/^(\d+)\s/.exec(paragraph)?.[1]);
    // Notes are counted through, so another number ("1921 was …") is the body going on.
    if (number > last && number <= last + 3) {
      notes.set(String(number), { text: paragraph.replace(/^\d+\s+/, ''), offset: body.length });
      last = number;
      state = 'notes';
    } else if (state === 'foot' && last > 0) {
      const note = notes.get(String(last));
      if (note) note.text += ` ${paragraph}`;
      state = 'notes';
    } else {
      body += `${paragraph}\n`;
      state = 'body';
    }
  }
  return { body, notes };
}

/**
 * The title as a line of its own (with `#` and perhaps a number, where the text marks its headings so), or glued to the front of its
 * paragraph, or inside a line behind `=>` or `*`, whichever is found first in this order.
 */
function findHeading(
  body: string,
  title: string,
  from: number,
  marked: boolean,
): { start: number; end: number } | null {
  const name = title
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/["“”„]/g, '["“”„]')
    .replace(/['‘’ʼ]/g, "['‘’ʼ]")
    .replace(/\s+/g, '\\s+');
  const forms = marked
    ? [`^#+[ *]*(?:\\d+\\. )?${name}[ *]*$`]
    : [`^[=* ]*${name}[=* ]*$`, `^ *${name}(?=\\p{Lu})`, `(?:=>|\\*) *${name}(?=[-*\\p{Lu}]|$)`];
  for (const form of forms) {
    const pattern = new RegExp(form, 'gmu');
    pattern.lastIndex = from;
    const found = pattern.exec(body);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}

function withoutHeadings(body: string): string {
  return body.replace(/^#.*$/gm, '');
}
