import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The component of a page by its address below the language; `*` is an id. */
const COMPONENTS: Readonly<Record<string, string>> = {
  '': 'OverviewPage',
  'datasets/*': 'ExplorerPage',
  'sources/*': 'SourcePage',
  'claimants/*': 'ClaimantPage',
  'checks/*': 'ChecksPage',
  'checks/try': 'OwnSumPage',
};

/**
 * Puts the style sheet into every page, which is painted a round trip sooner for it, and names in its head the programs
 * that it is going to need: otherwise the browser learns of them one after the other. `src/static/early.js` asks for them once the page is painted, or at once for a link with a view: asked for
 * earlier they would take the line from the page's own text. Works on what the build has written.
 *
 * @throws RangeError when the build names its files in another way than this expects.
 */
export function hastenPages(site: string): void {
  const css = readFileSync(join(site, one(readdirSync(site), /^styles-[\w-]+\.css$/)), 'utf8');
  // In the page an address is relative to its base.
  const style = `<style>${css.replaceAll('url("./', 'url("').replaceAll('url(./', 'url(')}</style>`;
  const main = readFileSync(join(site, one(readdirSync(site), /^main-[\w-]+\.js$/)), 'utf8');
  const chunks = [...main.matchAll(/import\([`"']\.\/([\w.-]+\.js)[`"']\)\.then\(\w+=>\w+\.(\w+)\)/g)];
  const chunkOf = new Map(chunks.map(([, file = '', name = '']) => [name, file] as const));
  const texts = chunks.filter(([, , name]) => name === 'default').map(([, file = '']) => file);
  for (const path of htmlFiles(site)) {
    const [, language, rest = ''] = /^(en|ru)\/(.*?)\/?index\.html$/.exec(relative(site, path)) ?? [];
    // A frame has a small program of its own.
    if (language === undefined || rest.startsWith('embed/')) continue;
    const key = rest.replace(/\/[^/]+$/, '/*');
    const component = COMPONENTS[rest] ?? COMPONENTS[key] ?? pageName(key);
    const page = chunkOf.get(component);
    if (page === undefined) throw new RangeError(`${relative(site, path)}: no program ${component}`);
    const shell = chunkOf.get('Shell');
    const first = texts.find((file) => isTexts(readFileSync(join(site, file), 'utf8'), language));
    if (first === undefined) throw new RangeError(`no texts in ${language}`);
    const needed = closure(
      site,
      [shell, page, first].filter((file) => file !== undefined),
    );
    const html = readFileSync(path, 'utf8');
    const named = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
      ([, file = '']) => file,
    );
    const links = [...new Set([...named, ...needed])].map((file) => `<link rel="later" href="${file}">`);
    const without = html
      .replace(/<link rel="modulepreload"[^>]*>/g, '')
      .replace(/<script src="(main-[^"]*)" type="module"><\/script>/, (_, file: string) => {
        links.unshift(`<link rel="later" data-begin href="${file}">`);
        return '';
      });
    const styled = without.replace(/<link rel="stylesheet" href="styles-[^"]*">/, () => style);
    if (styled === without) throw new RangeError(`${relative(site, path)}: no style sheet`);
    if (!links[0]?.includes('data-begin'))
      throw new RangeError(`${relative(site, path)}: no program to begin with`);
    writeFileSync(path, styled.replace('</head>', `${links.join('')}</head>`));
  }
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name));
}

/** `your-data` → `YourDataPage` */
function pageName(path: string): string {
  return `${path
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Page`;
}

/** The first part of the texts of a language: it alone has the name of the site. */
function isTexts(code: string, language: string): boolean {
  return code.includes(language === 'ru' ? 'Спорные цифры' : 'Contested Figures') && code.includes('tagline');
}

function one(names: readonly string[], pattern: RegExp): string {
  const name = names.find((each) => pattern.test(each));
  if (name === undefined) throw new RangeError(`no file ${String(pattern)} in the build`);
  return name;
}

/** The files and all that they import. */
function closure(site: string, files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(join(site, file), 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      left.push(other);
  }
  return [...found].filter((file) => !file.startsWith('main-'));
}
