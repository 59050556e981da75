import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkCollection } from '../src/data/checking/check-collection';
import { type ExtractionError } from '../src/data/pages/about-data';
import { readCollection } from '../src/data/reading/read-collection';
import { readGlossary } from '../src/data/reading/read-glossary';
import { readSummary } from '../src/data/reading/read-summary';
import { type TableSchema } from '../src/data/packages/table-schemas';
import { type Messages, translator } from '../src/data/texts/translator';
import { type Language } from '../src/domain/languages/language';
import { formatProblem } from '../src/domain/problem';
import { checkFiles } from './packages/check-files';
import {
  collectionFiles,
  type CollectionInput,
  curatorsNotes,
  datasetTitles,
  INDEX_SCHEMA,
} from './packages/collection-files';
import { drawDefaultView } from './packages/draw-default-view';
import { formatCitations } from './citations/format-citations';
import { siteFiles, siteIds } from './site-data/site-files';
import { writeTexts } from './release/split-texts';
import { stampRelease } from './release/stamp-release';
import { INDEX_SCHEMA_FILE, validateIndex } from './packages/validate-index';
import { validatePackage } from './packages/validate-package';

// Makes everything under /datasets/ from the folder datasets/, or says what is wrong with it and stops.

const SOURCE = 'datasets';
const PUBLIC = '.generated/public';
const OUTPUT = `${PUBLIC}/datasets`;
const TITLES = '.generated/datasets.json';
const IDS = '.generated/site-ids.json';
const RELEASE = '.generated/release.json';

const texts = new Map(
  readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(SOURCE.length + 1).replace(/\\/g, '/'), readFileSync(path, 'utf8')] as const),
);

const read = readCollection(texts);
const glossary = readGlossary(textOf('glossary.csv'), `${SOURCE}/glossary.csv`);
const summary = readSummary(textOf('summary.json'), `${SOURCE}/summary.json`, read.collection.datasets);
const problems = [...checkCollection(read), ...glossary.problems, ...summary.problems];
if (problems.length > 0) stop(problems.map(formatProblem));

const translate = { en: texter('en'), ru: texter('ru') };
const input: CollectionInput = {
  collection: read.collection,
  citations: formatCitations(read.collection.lists.works),
  claimsSchema: JSON.parse(textOf('claims.schema.json')) as TableSchema,
  translate,
  checks: checkFiles(read.checks, read.collection, translate),
  notes: (id) => curatorsNotes(id, textOf),
  chartSvg: (dataset, language) => drawDefaultView(dataset, read.collection, language, translate[language]),
};
const files = await collectionFiles(input);
const site = { ...input, terms: glossary.terms, summary: summary.summary, extraction: extractionError() };
const pages = siteFiles(site);
const faults = [...files]
  .filter(([path]) => path.endsWith('datapackage.json'))
  .flatMap(([path, bytes]) =>
    validatePackage(JSON.parse(new TextDecoder().decode(bytes))).map((fault) => `${OUTPUT}/${path} ${fault}`),
  );
const index: unknown = JSON.parse(new TextDecoder().decode(files.get('index.json')));
faults.push(...validateIndex(index).map((fault) => `${OUTPUT}/index.json ${fault}`));
if (faults.length > 0) stop(faults);

// What was made from a dataset that is gone must not be served any more.
for (const folder of [OUTPUT, `${PUBLIC}/search`])
  if (existsSync(folder)) rmSync(folder, { recursive: true });
const served = new Map([
  ...[...files].map(([path, bytes]) => [`datasets/${path}`, bytes] as const),
  [`datasets/${INDEX_SCHEMA}`, readFileSync(INDEX_SCHEMA_FILE)] as const,
  ...pages,
]);
const stamped = stampRelease(served);
for (const [path, bytes] of stamped.files) write(join(PUBLIC, path), bytes);
write(join(OUTPUT, 'offline.json'), JSON.stringify(stamped.release.offline));
const { release, offlineBytes } = stamped.release;
write(RELEASE, `${JSON.stringify({ release, offlineBytes, address: read.collection.site.address })}\n`);
write(IDS, `${JSON.stringify(siteIds(site), null, 2)}\n`);
writeTexts();
write(TITLES, `${JSON.stringify(datasetTitles(read.collection), null, 2)}\n`);

const claims = read.collection.datasets.reduce((sum, dataset) => sum + dataset.claims.length, 0);
console.log(
  `${String(read.collection.datasets.length)} datasets, ${String(claims)} claims: ${String(files.size)} files in ${OUTPUT}`,
);

/** The measured error of the extraction, where somebody has measured it. */
function extractionError(): ExtractionError | null {
  const path = 'docs/extraction.json';
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ExtractionError) : null;
}

function textOf(path: string): string {
  const text = texts.get(path);
  return text ?? stop([`${SOURCE}/${path} the file is missing`]);
}

function texter(language: Language) {
  return translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function stop(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
