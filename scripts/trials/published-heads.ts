import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/domain/languages/language';

/** Pages that search engines are not led to: what a reader has searched for. */
const UNLISTED = /^..\/search\//;
/** Charts in frames stand for the page of their dataset and are nobody's page themselves. */
const FRAMES = /^..\/embed\//;

/**
 * What is wrong with what a published site says of its pages to search engines and to whoever shares a link: canonical,
 * the other language, Open Graph, sitemap, robots.txt; one sentence each.
 *
 * @param site folder of the built site
 * @param address that it was built with, without a slash at its end
 */
export function headFaults(site: string, address: string): readonly string[] {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:en|ru)\/(?:.*\/)?index\.html$/.test(path))
    .map((path) => path.slice(0, -'index.html'.length))
    .filter((path) => !FRAMES.test(path));
  const pages = new Map(paths.map((path) => [path, readFileSync(join(site, path, 'index.html'), 'utf8')]));
  return [
    ...(pages.size < 2 ? ['there are no pages'] : []),
    ...[...pages].flatMap(([path, html]) => pageFaults(path, html, site, address)),
    ...alike(pages),
    ...sitemapFaults(site, paths, address),
    ...['404.html', 'shell.html']
      .filter((name) => readFileSync(join(site, name), 'utf8').includes('rel="canonical"'))
      .map((name) => `${name}: has a canonical address`),
  ];
}

function pageFaults(path: string, html: string, site: string, address: string): readonly string[] {
  const [language = ''] = path.split('/');
  const rest = path.slice(language.length + 1);
  const other = language === 'ru' ? 'en' : 'ru';
  const meta = (name: string): string | null => attribute(html, 'meta', name, 'content');
  const link = (rel: string): string | null => attribute(html, 'link', rel, 'href');
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const wanted: readonly (readonly [string, string | null, string])[] = [
    ['canonical', link('rel="canonical"'), `${address}/${path}`],
    ...LANGUAGES.map(
      (each) => [`hreflang ${each}`, link(`hreflang="${each}"`), `${address}/${each}/${rest}`] as const,
    ),
    ['hreflang x-default', link('hreflang="x-default"'), `${address}/`],
    ['og:url', meta('og:url'), `${address}/${path}`],
    ['og:title', meta('og:title'), title],
    ['og:description', meta('og:description'), meta('name="description"') ?? ''],
    ['og:locale', meta('og:locale"'), language === 'ru' ? 'ru_RU' : 'en_GB'],
    ['og:image', meta('og:image"'), `${address}/icons/icon-512.png`],
  ];
  const faults = wanted
    .filter(([, found, right]) => found !== right)
    .map(([name, found, right]) => `${name} is ${found ?? 'missing'} instead of ${right}`);
  if (!existsSync(join(site, other, rest, 'index.html'))) faults.push(`there is no page ${other}/${rest}`);
  if (language === 'ru' && !/[а-яё]/.test(meta('name="description"') ?? ''))
    faults.push('described in English');
  return faults.map((fault) => `${path}: ${fault}`);
}

/** The value of an attribute of the first element that has another one. */
function attribute(html: string, element: string, having: string, wanted: string): string | null {
  const tags = html.match(new RegExp(`<${element}\\b[^>]*>`, 'g')) ?? [];
  const tag = tags.find((each) => each.includes(having) && !each.includes(`${having}:`));
  return tag === undefined ? null : (new RegExp(`\\b${wanted}="([^"]*)"`).exec(tag)?.[1] ?? null);
}

/** Pages of one language that call themselves the same. */
function alike(pages: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Map<string, string>();
  return [...pages].flatMap(([path, html]) => {
    if (UNLISTED.test(path)) return [];
    const key = `${path.slice(0, 2)} ${/<title>([^<]*)/.exec(html)?.[1] ?? ''}`;
    const before = seen.get(key);
    seen.set(key, path);
    return before === undefined ? [] : [`${path}: has the title of ${before}`];
  });
}

function sitemapFaults(site: string, paths: readonly string[], address: string): readonly string[] {
  const text = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  const listed = new Set([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? ''));
  const wanted = new Set(paths.filter((path) => !UNLISTED.test(path)).map((path) => `${address}/${path}`));
  return [
    ...[...wanted].filter((page) => !listed.has(page)).map((page) => `sitemap.xml: lacks ${page}`),
    ...[...listed].filter((page) => !wanted.has(page)).map((page) => `sitemap.xml: lists ${page}`),
    ...(readFileSync(join(site, 'robots.txt'), 'utf8').includes(`Sitemap: ${address}/sitemap.xml\n`)
      ? []
      : ['robots.txt: does not name the sitemap']),
  ];
}
