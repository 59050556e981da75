import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkCollection } from '../src/data/checking/check-collection';
import { checkQuotes } from '../src/data/checking/check-quotes';
import { readCollection } from '../src/data/reading/read-collection';
import { readGlossary } from '../src/data/reading/read-glossary';
import { readSummary } from '../src/data/reading/read-summary';
import { type Dataset } from '../src/domain/dataset';
import { formatProblem, type Problem } from '../src/domain/problem';

/**
 * Checks everything in datasets/ and prints one problem a line; exit code 1 on any. With SOURCES=<folder of the texts>
 * it holds the quotes against them, too. The folder may be named as an argument, for tests.
 */
function main(): void {
  const files = filesUnder(resolve(process.argv[2] ?? 'datasets'));
  const read = readCollection(files);
  const problems: Problem[] = [...checkCollection(read), ...readingAids(files, read.collection.datasets)];
  const texts = textsIn(process.env['SOURCES'] ?? '', read.collection.lists.works);
  let quotes = 'quotes NOT checked (SOURCES=<folder of the texts> checks them)';
  if (texts) {
    const found = checkQuotes(read, texts);
    problems.push(...found.problems);
    quotes = `${String(found.checked)} quotes checked`;
  }
  for (const problem of problems) console.log(formatProblem(problem));
  const claims = read.collection.datasets.reduce((sum, dataset) => sum + dataset.claims.length, 0);
  const counts = `${String(read.collection.datasets.length)} datasets, ${String(claims)} claims`;
  console.log(
    `${counts}, ${quotes}, ${problems.length === 0 ? 'no problems' : `problems: ${String(problems.length)}`}`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** What is wrong with the glossary and the summary, where they are there. */
function readingAids(files: ReadonlyMap<string, string>, datasets: readonly Dataset[]): readonly Problem[] {
  const glossary = files.get('glossary.csv');
  const summary = files.get('summary.json');
  return [
    ...(glossary === undefined ? [] : readGlossary(glossary, 'datasets/glossary.csv').problems),
    ...(summary === undefined ? [] : readSummary(summary, 'datasets/summary.json', datasets).problems),
  ];
}

/** The CSV, JSON and Markdown files of a folder and of its folders, by path. */
function filesUnder(folder: string): ReadonlyMap<string, string> {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return new Map(
    paths
      .filter((path) => /\.(?:csv|json|md)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The texts by id of their source; null when no folder is named. Ends the command when one is missing. */
function textsIn(
  folder: string,
  works: readonly { id: string; custom: { role: string } }[],
): ReadonlyMap<string, string> | null {
  if (folder === '') return null;
  const ids = works.filter(({ custom }) => custom.role === 'text').map(({ id }) => id);
  const missing = ids.filter((id) => !existsSync(join(folder, `${id}.txt`)));
  if (missing.length > 0) {
    console.error(
      `SOURCES=${folder} holds no ${missing.map((id) => `${id}.txt`).join(', ')}; the quotes cannot be checked.`,
    );
    process.exit(1);
  }
  return new Map(ids.map((id) => [id, readFileSync(join(folder, `${id}.txt`), 'utf8')]));
}

main();
