import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

// Makes what the site's styles and icons take from data: CSS custom properties from the colour tokens, and the outlines
// of the few Material Symbols (Apache-2.0) that the pages show.

const ICONS = [
  'arrow_back',
  'arrow_downward',
  'arrow_upward',
  'chevron_left',
  'chevron_right',
  'close',
  'compare_arrows',
  'content_copy',
  'contrast',
  'download',
  'keyboard_arrow_down',
  'flag',
  'format_quote',
  'link',
  'menu',
  'search',
  'share',
  'tune',
] as const;

const tokens = JSON.parse(readFileSync('src/styles/tokens.json', 'utf8')) as Record<
  'light' | 'dark',
  Record<string, string>
>;
const properties = Object.entries(tokens.light).map(
  ([name, light]) => `  --cf-${name}: light-dark(${light}, ${tokens.dark[name] ?? light});`,
);

// Where the reader forces colours, pictures take them, too: shapes still tell the kinds of evidence apart.
const GROUNDS: Readonly<Record<string, string>> = {
  paper: 'Canvas',
  surface: 'Canvas',
  hairline: 'color-mix(in srgb, CanvasText 35%, Canvas)',
  accent: 'Highlight',
};
const forced = Object.keys(tokens.light).map((name) => `    --cf-${name}: ${GROUNDS[name] ?? 'CanvasText'};`);

const icons = Object.fromEntries(
  ICONS.map((name) => {
    const svg = readFileSync(`node_modules/@material-symbols/svg-400/outlined/${name}.svg`, 'utf8');
    const path = /<path d="([^"]+)"/.exec(svg)?.[1];
    if (path === undefined) throw new RangeError(`no outline in the icon ${name}`);
    return [name, path];
  }),
);

mkdirSync('.generated', { recursive: true });
writeFileSync(
  '.generated/tokens.css',
  `:root {\n${properties.join('\n')}\n}\n\n@media (forced-colors: active) {\n  :root {\n${forced.join('\n')}\n  }\n}\n`,
);
writeFileSync('.generated/icons.json', JSON.stringify(icons));
