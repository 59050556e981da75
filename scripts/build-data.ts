import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkCollection } from '../src/data/check-collection';
import { readCollection } from '../src/data/read-collection';
import { type TableSchema } from '../src/data/table-schemas';
import { type Messages, translator } from '../src/data/translator';
import { type Language } from '../src/domain/language';
import { formatProblem } from '../src/domain/problem';
import { collectionFiles, datasetTitles } from './collection-files';
import { formatCitations } from './format-citations';
import { validatePackage } from './validate-package';

// Makes everything under /datasets/ from the folder datasets/, or says what is wrong with it and stops.

const SOURCE = 'datasets';
const OUTPUT = '.generated/public/datasets';
const TITLES = '.generated/datasets.json';

const texts = new Map(
  readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(SOURCE.length + 1).replace(/\\/g, '/'), readFileSync(path, 'utf8')] as const),
);

const read = readCollection(texts);
const problems = checkCollection(read);
if (problems.length > 0) stop(problems.map(formatProblem));

const schema = texts.get('claims.schema.json');
if (schema === undefined) stop([`${SOURCE}/claims.schema.json the file is missing`]);

const files = await collectionFiles({
  collection: read.collection,
  citations: formatCitations(read.collection.lists.works),
  claimsSchema: JSON.parse(schema) as TableSchema,
  translate: { en: texter('en'), ru: texter('ru') },
  checks: texts.get('checks.csv') ?? '',
});
const faults = [...files]
  .filter(([path]) => path.endsWith('datapackage.json'))
  .flatMap(([path, bytes]) =>
    validatePackage(JSON.parse(new TextDecoder().decode(bytes))).map((fault) => `${OUTPUT}/${path} ${fault}`),
  );
if (faults.length > 0) stop(faults);

// What was made from a dataset that is gone must not be served any more.
if (existsSync(OUTPUT)) rmSync(OUTPUT, { recursive: true });
for (const [path, bytes] of files) write(join(OUTPUT, path), bytes);
write(TITLES, `${JSON.stringify(datasetTitles(read.collection), null, 2)}\n`);

const claims = read.collection.datasets.reduce((sum, dataset) => sum + dataset.claims.length, 0);
console.log(
  `${String(read.collection.datasets.length)} datasets, ${String(claims)} claims: ${String(files.size)} files in ${OUTPUT}`,
);

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
