/** What every text is written with; letters with accents come in a file of their own, asked for where one stands. */
const LATIN =
  'U+20-7E, U+A0, U+AB, U+B0, U+B7, U+BB, U+D7, U+F7, U+2009, U+2013-2014, U+2018-201E, U+2026, U+202F, U+2212';
const ACCENTED =
  'U+A1-AA, U+AC-AF, U+B1-B6, U+B8-BA, U+BC-D6, U+D8-F6, U+F8-FF, U+131, U+152-153, U+2002-2008, U+200A, U+2010-2012, U+2015, U+2020-2022, U+2030-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193';
const EXTENDED = 'U+100-130, U+132-151, U+154-17F';
const CYRILLIC = 'U+401, U+410-44F, U+451, U+2116';
/** Stress marks, and the letters of before 1918 and of the neighbours. */
const OTHER_CYRILLIC = 'U+301, U+400, U+402-40F, U+450, U+452-45F, U+490-491, U+4B0-4B1';

/** One font file: what it is called, which letters it has, and the file of a package that it is cut from. */
export interface Face {
  readonly name: string;
  readonly family: string;
  /** As CSS writes it: one weight or a range. */
  readonly weight: string;
  readonly from: string;
  readonly range: string;
}

const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';
const SERIF = '@fontsource/pt-serif/files/pt-serif';

/** The faces of one family in all ranges; `{}` in `from` stands for the script's name in its package. */
function family(short: string, name: string, weight: string, from: string): readonly Face[] {
  const parts = [
    ['accented', 'latin', ACCENTED],
    ['extended', 'latin-ext', EXTENDED],
    ['other-cyrillic', 'cyrillic', OTHER_CYRILLIC],
    ['latin', 'latin', LATIN],
    ['cyrillic', 'cyrillic', CYRILLIC],
  ] as const;
  return parts.map(([part, script, range]) => ({
    name: `${short}-${part}`,
    family: name,
    weight,
    from: from.replace('{}', script),
    range,
  }));
}

/** Every face of the site; in a family each letter stands in one of them. */
export const FACES: readonly Face[] = [
  ...family('sans', 'Source Sans 3 Variable', '400 600', `${SANS}-{}-wght-normal.woff2`),
  ...family('serif', 'PT Serif', '700', `${SERIF}-{}-700-normal.woff2`),
];

/**
 * The letters of a range as CSS writes it.
 *
 * @example lettersOf('U+41-43, U+410') // 'ABCА'
 */
export function lettersOf(range: string): string {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
    .flatMap(([, from = '', to = from]) => {
      const first = parseInt(from, 16);
      return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) => first + at);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}
