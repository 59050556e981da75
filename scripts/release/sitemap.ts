import { LANGUAGES } from '../../src/domain/languages/language';

/**
 * Writes a sitemap of pages that stand in every language, with the other languages of each page (Google's rules for
 * localised versions). Pages in one language only, or in none, are left out.
 *
 * @param paths folders of pages relative to the site: `en/`, `ru/sources/`
 * @param address of the site, without a slash at its end
 * @throws RangeError without an address: a sitemap must hold whole addresses.
 */
export function sitemap(paths: readonly string[], address: string): string {
  if (address === '') throw new RangeError('a sitemap needs the address of the site');
  const all = new Set(paths);
  const rests = paths.filter((path) => path.startsWith('en/')).map((path) => path.slice('en/'.length));
  const urls = [...new Set(rests)]
    .sort()
    .filter((rest) => LANGUAGES.every((language) => all.has(`${language}/${rest}`)))
    .flatMap((rest) => LANGUAGES.map((language) => urlOf(language, rest, address)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function urlOf(language: string, rest: string, address: string): string {
  const links = LANGUAGES.map(
    (other) =>
      `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(`${address}/${other}/${rest}`)}"/>`,
  );
  return `  <url><loc>${escaped(`${address}/${language}/${rest}`)}</loc>${links.join('')}</url>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
