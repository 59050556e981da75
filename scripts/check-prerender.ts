import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chartContent } from '../src/chart/chart-content';
import { CHARTS } from '../src/chart/registry';
import { type CollectionIndex, type DatasetPageData } from '../src/data/pages/page-data';
import { type Messages, translator } from '../src/data/texts/translator';
import { type Language } from '../src/domain/languages/language';
import { viewFromQuery } from '../src/domain/views/view';
import { serviceWorkerProblems } from './release/service-worker-files';

// Opens the files that the build wrote, since an error while prerendering does not fail the build: every page has its
// heading, title and language; every dataset's page has its marks, rows and citations; no text is missing anywhere.

const site = 'dist/site';
const translate = { en: texter('en'), ru: texter('ru') };
const problems: string[] = [];

function texter(language: Language) {
  return translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return htmlFiles(path);
    return name.endsWith('.html') ? [path] : [];
  });
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

function checkPage(path: string): void {
  const html = readFileSync(path, 'utf8');
  const name = relative(site, path);
  const say = (message: string): void => void problems.push(`${name}: ${message}`);
  const headings = count(html, /<h1[\s>]/g);
  if (headings !== 1) say(`${String(headings)} headings of the first level instead of one`);
  if (/⟦|\[object Object\]|\bundefined\b|\bNaN\b/.test(html.replace(/<script[\s\S]*?<\/script>/g, ''))) {
    say(
      `a text is missing: ${/.{0,40}(?:⟦[^⟧]*⟧|\[object Object\]|\bundefined\b|\bNaN\b)/.exec(html)?.[0] ?? ''}`,
    );
  }
  if (!/<title>[^<]{5,}<\/title>/.test(html)) say('no title');
  if (!/<meta name="description" content="[^"]{20,}"/.test(html)) say('no description');
  const language = /^(en|ru)\//.exec(name)?.[1];
  if (language !== undefined && !html.includes(`<html lang="${language}"`)) say(`not marked as ${language}`);
  if (count(html, /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")/g) > 0)
    say('an inline script that our policy refuses');
}

function checkExplorer(language: 'en' | 'ru', id: string): void {
  const path = join(site, language, 'datasets', id, 'index.html');
  const say = (message: string): void => void problems.push(`${relative(site, path)}: ${message}`);
  if (!existsSync(path)) {
    say('was not prerendered');
    return;
  }
  const html = readFileSync(path, 'utf8');
  const page = JSON.parse(readFileSync(join(site, 'datasets', id, 'page.json'), 'utf8')) as DatasetPageData;
  const { dataset, lists } = page;
  const { view } = viewFromQuery({}, dataset, lists.units);
  const ofMeasure = dataset.claims.filter(({ measure }) => measure === view.measure);
  const content = chartContent(page, view, CHARTS[view.chart], language, translate[language]);
  // A chart that sets claims against each other draws those of related measures, too.
  const claims = CHARTS[view.chart].claims(content);
  const drawn = new Set(claims.map((claim) => claim.id));
  for (const claim of ofMeasure)
    if (!drawn.has(claim.id)) say(`claim ${claim.id} of the first measure is not drawn`);
  const rows = new Set([...html.matchAll(/id="row-([\w-]+)"/g)].map((match) => match[1]));
  // One drawing for a phone and one for a desk.
  const marks = count(html, /<rect[^>]* role="option"/g);
  if (marks !== 2 * claims.length)
    say(`${String(marks)} claims drawn instead of twice ${String(claims.length)}`);
  if (rows.size !== claims.length)
    say(`${String(rows.size)} rows in the table instead of ${String(claims.length)}`);
  for (const claim of claims) if (!rows.has(claim.id)) say(`claim ${claim.id} is not in the table`);
  if (!html.includes(dataset.info.title[language])) say('the title of the dataset is missing');
  if (count(html, /<ul[^>]*class="works"[^>]*>\s*(?:<!--.*?-->)*<li/g) !== 1) say('no works cited');
  const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (block === undefined) say('no schema.org data');
  else if ((JSON.parse(block) as Record<string, unknown>)['@type'] !== 'Dataset')
    say('schema.org data of another type');
}

// The service worker's page has no content of its own.
const files = htmlFiles(site).filter((path) => path !== join(site, 'shell.html'));
files.forEach(checkPage);
const { datasets } = JSON.parse(
  readFileSync(join(site, 'datasets', 'index.json'), 'utf8'),
) as CollectionIndex;
for (const { info } of datasets)
  for (const language of ['en', 'ru'] as const) checkExplorer(language, info.id);
if (!files.includes(join(site, '404.html'))) problems.push('404.html is missing');

problems.push(...serviceWorkerProblems(site));

problems.forEach((problem) => {
  console.error(problem);
});
console.log(
  `${String(files.length)} prerendered pages opened, ${String(datasets.length)} datasets in two languages`,
);
if (problems.length > 0) process.exit(1);
