import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

// Draws the PNG icons of an installed site from favicon.svg. Run by hand after a change of that file; what it makes is
// kept in the repository: `npx tsx scripts/draw-icons.ts`.

const OUTPUT = 'src/static/icons';
const ICONS = [
  { name: 'icon-192', size: 192, inset: 0 },
  { name: 'icon-512', size: 512, inset: 0 },
  { name: 'apple-touch-icon', size: 180, inset: 0.08 },
  // A maskable icon is cut to any shape inside its middle four fifths.
  { name: 'maskable-512', size: 512, inset: 0.14 },
];

const svg = readFileSync('src/static/favicon.svg', 'utf8');
const background = /<rect[^>]* fill="(#\w+)"/.exec(svg)?.[1];
if (background === undefined) throw new RangeError('favicon.svg has no background');
mkdirSync(OUTPUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { name, size, inset } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const margin = Math.round(size * inset);
  await page.setContent(
    `<body style="margin:0;background:${inset > 0 ? background : 'transparent'}"><img src="${source}" style="display:block;padding:${String(margin)}px;width:${String(size - 2 * margin)}px">`,
  );
  writeFileSync(`${OUTPUT}/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
