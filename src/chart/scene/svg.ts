import { type Language } from '../../domain/languages/language';
import { LINE_HEIGHT, rule, stroked, text, TEXT_SIZE } from './make-marks';
import { allMarks, type Mark, type Scene } from './scene';
import { textWidth, wrapText } from './text-width';
import { type Theme, type Token, tokenHex } from './tokens';

/** What stands round a chart in a file of its own. */
export interface SvgOptions {
  readonly theme: Theme;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** How to read it, source line, link, version: one paragraph each. */
  readonly notes: readonly string[];
  /** `@font-face` rules with `data:` addresses; without them the reader's own sans serif is used. */
  readonly fontFaceCss?: string;
}

const MARGIN = 24;
const TITLE_SIZE = 20;
/** PT Serif 700 is wider than Source Sans 3 600 by this factor at most. */
const SERIF_WIDTH = 1.16;
const FAMILIES = {
  sans: "'Source Sans 3 Variable','Source Sans 3',sans-serif",
  serif: "'PT Serif',serif",
} as const;

/**
 * Writes a chart as a complete SVG file: opaque, colours as values, no reference to anything outside.
 *
 * @throws RangeError when the font rules refer to anything but `data:`.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { theme, language, title, subtitle, notes, fontFaceCss = '' } = options;
  if (/@import|url\((?!\s*["']?data:)/i.test(fontFaceCss)) {
    throw new RangeError('fontFaceCss may only refer to data: addresses');
  }
  const head = headMarks(title, subtitle, scene.width);
  const foot = footMarks(notes, scene.width, head.height + scene.height + 16);
  const width = scene.width + 2 * MARGIN;
  const height = Math.ceil(head.height + scene.height + 16 + foot.height + 2 * MARGIN);
  const write = (mark: Mark): string => writeMark(mark, theme);
  const group = (dx: number, dy: number, marks: readonly Mark[], indent: string): string =>
    `<g transform="translate(${number(dx)},${number(dy)})">\n${marks.map((mark) => indent + write(mark)).join('\n')}\n</g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" role="img" aria-labelledby="title description" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="description">${escape([subtitle, ...scene.rows.map(({ label }) => `${label}.`)].join('\n'))}</desc>`,
    ...(fontFaceCss === '' ? [] : [`<style>${escape(fontFaceCss)}</style>`]),
    `<rect width="${number(width)}" height="${number(height)}" fill="${tokenHex('paper', theme)}"/>`,
    group(MARGIN, MARGIN, head.marks, '  '),
    group(MARGIN, MARGIN + head.height, allMarks(scene), '  '),
    group(MARGIN, MARGIN, foot.marks, '  '),
    '</svg>',
    '',
  ].join('\n');
}

function headMarks(
  title: string,
  subtitle: string,
  width: number,
): { marks: readonly Mark[]; height: number } {
  const titles = wrapText(title, width / SERIF_WIDTH, TITLE_SIZE, 600, 3);
  const subtitles = subtitle === '' ? [] : wrapText(subtitle, width, TEXT_SIZE, 400, 8);
  const subtitleTop = titles.length * 26 + 6;
  return {
    marks: [
      ...titles.map((line, at) =>
        text({
          key: `title-${String(at)}`,
          x: 0,
          y: 20 + at * 26,
          text: line,
          size: TITLE_SIZE,
          weight: 700,
          family: 'serif',
        }),
      ),
      ...subtitles.map((line, at) =>
        text({
          key: `subtitle-${String(at)}`,
          x: 0,
          y: subtitleTop + 14 + at * LINE_HEIGHT,
          text: line,
          paint: { fill: 'muted', stroke: 'none' },
        }),
      ),
    ],
    height: subtitleTop + subtitles.length * LINE_HEIGHT + 20,
  };
}

function footMarks(
  notes: readonly string[],
  width: number,
  top: number,
): { marks: readonly Mark[]; height: number } {
  if (notes.length === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [
    rule({ key: 'foot', x1: 0, y1: top, x2: width, y2: top, paint: stroked('hairline') }),
  ];
  let y = top + 12;
  for (const [note, paragraph] of notes.entries()) {
    for (const [at, line] of breakLong(paragraph, width).entries()) {
      marks.push(
        text({
          key: `note-${String(note)}-${String(at)}`,
          x: 0,
          y: y + 13.5,
          text: line,
          paint: { fill: 'muted', stroke: 'none' },
        }),
      );
      y += LINE_HEIGHT;
    }
    y += 4;
  }
  return { marks, height: y - top };
}

/** Lines of a paragraph; an address that is longer than a line is broken anywhere, since a cut address is none. */
function breakLong(paragraph: string, width: number): readonly string[] {
  const words = paragraph.split(' ').flatMap((word) => {
    const pieces = [''];
    for (const character of word) {
      const last = pieces.at(-1) ?? '';
      if (textWidth(last + character, TEXT_SIZE) > width) pieces.push(character);
      else pieces[pieces.length - 1] = last + character;
    }
    return pieces;
  });
  return wrapText(words.join(' '), width, TEXT_SIZE, 400, Infinity);
}

function writeMark(mark: Mark, theme: Theme): string {
  const colour = (token: Token | 'none'): string => (token === 'none' ? 'none' : tokenHex(token, theme));
  const look = attributes({
    fill: colour(mark.paint.fill),
    ...(mark.paint.stroke === 'none'
      ? {}
      : { stroke: colour(mark.paint.stroke), 'stroke-width': number(mark.strokeWidth) }),
    ...(mark.opacity === 1 ? {} : { opacity: number(mark.opacity) }),
  });
  switch (mark.kind) {
    case 'rule':
      return `<line ${attributes({ x1: number(mark.x1), y1: number(mark.y1), x2: number(mark.x2), y2: number(mark.y2) })} ${look}/>`;
    case 'rect':
      return `<rect ${attributes({
        x: number(mark.x),
        y: number(mark.y),
        width: number(mark.width),
        height: number(mark.height),
        ...(mark.radius === 0 ? {} : { rx: number(mark.radius) }),
      })} ${look}/>`;
    case 'path':
      return `<path d="${mark.d}" ${look}/>`;
    case 'dot':
      return `<path d="${mark.d}" transform="translate(${number(mark.x)},${number(mark.y)})" ${look}/>`;
    case 'text':
      return `<text ${attributes({
        x: number(mark.x),
        y: number(mark.y),
        'font-family': FAMILIES[mark.family],
        'font-size': number(mark.size),
        ...(mark.weight === 400 ? {} : { 'font-weight': String(mark.weight) }),
        ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
        ...(mark.lang ? { 'xml:lang': mark.lang } : {}),
      })} ${look}>${escape(mark.text)}</text>`;
  }
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ');
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Escapes text for XML; characters that XML forbids are dropped. */
function escape(value: string): string {
  const allowed = [...value].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      (code >= 32 || [9, 10, 13].includes(code)) &&
      (code < 0xd800 || code > 0xdfff) &&
      code !== 0xfffe &&
      code !== 0xffff
    );
  });
  return allowed
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
