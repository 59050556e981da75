import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { type Face, FACES, lettersOf } from './fonts/faces';

// Cuts the fonts to what the pages show, and writes the style sheet that names them: a first visit waits for less than
// half of the bytes. Who made a font and its licence (SIL Open Font License 1.1) stay in its name table.

const FOLDER = '.generated/fonts';

async function cut({ name, from, range, weight }: Face): Promise<void> {
  const [min = 0, max = min] = weight.split(' ').map(Number);
  const font = await subsetFont(readFileSync(`node_modules/${from}`), lettersOf(range), {
    targetFormat: 'woff2',
    // At today's screens hinting is half of the bytes for nothing that a reader sees.
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'lnum', 'tnum'],
    ...(max > min && { variationAxes: { wght: { min, max } } }),
  });
  writeFileSync(`${FOLDER}/${name}.woff2`, font);
}

/** Charts are laid out by the widths of the fonts; what stands in until they come is scaled to them (`_fonts.scss`). */
function rule({ name, family: of, weight, range }: Face): string {
  return `@font-face{font-family:'${of}';font-style:normal;font-weight:${weight};font-display:swap;src:url('./${name}.woff2') format('woff2');unicode-range:${range}}\n`;
}

mkdirSync(FOLDER, { recursive: true });
for (const face of FACES) await cut(face);
writeFileSync(`${FOLDER}/fonts.css`, FACES.map(rule).join(''));
