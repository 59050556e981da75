import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How large a made-up collection is. */
export interface CollectionSize {
  readonly datasets: number;
  /** Claims of each dataset, at most 999: an id ends in three digits. */
  readonly claims: number;
  /** Equal seeds make equal files. */
  readonly seed: number;
}

const LISTS = [
  'claimants.csv',
  'claims.schema.json',
  'events.csv',
  'glossary.csv',
  'places.csv',
  'sections.csv',
  'site.json',
  'sources.json',
  'units.csv',
];
const FIRST_YEAR = 1914;
const YEARS = 36;

/**
 * Writes a collection of made-up claims that passes every check of the real one: its lists of works, places and units,
 * datasets `made-001` … with one measure each.
 *
 * @throws RangeError for more claims than ids.
 */
export function makeCollection(folder: string, { datasets, claims, seed }: CollectionSize): void {
  if (claims > 999) throw new RangeError('a dataset has at most 999 claims');
  const random = randomNumbers(seed);
  mkdirSync(folder, { recursive: true });
  for (const list of LISTS) cpSync(join('datasets', list), join(folder, list));
  const checksHead = readFileSync('datasets/checks.csv', 'utf8').split('\n')[0] ?? '';
  writeFileSync(join(folder, 'checks.csv'), `${checksHead}\n`);
  const summary = JSON.parse(readFileSync('datasets/summary.json', 'utf8')) as Record<string, unknown>;
  const theses = (summary['theses'] as readonly object[])
    .slice(0, 1)
    .map((thesis) => ({ ...thesis, measures: [] }));
  writeFileSync(join(folder, 'summary.json'), JSON.stringify({ ...summary, theses }));
  const model = JSON.parse(readFileSync('datasets/famines/dataset.json', 'utf8')) as Record<string, unknown>;
  const [head = '', deaths = ''] = readFileSync('datasets/famines/measures.csv', 'utf8').split('\n');
  const columns = (readFileSync('datasets/famines/claims.csv', 'utf8').split('\n')[0] ?? '').split(',');
  for (let index = 1; index <= datasets; index += 1) {
    const id = `made-${String(index).padStart(3, '0')}`;
    mkdirSync(join(folder, id));
    const title = { en: `Made-up figures ${String(index)}`, ru: `Придуманные цифры ${String(index)}` };
    writeFileSync(join(folder, id, 'dataset.json'), JSON.stringify({ ...model, id, title }));
    writeFileSync(join(folder, id, 'measures.csv'), `${head}\n${deaths}\n`);
    for (const name of ['README.md', 'README.ru.md', 'CHANGES.md'])
      cpSync(join('datasets/famines', name), join(folder, id, name));
    const rows = Array.from({ length: claims }, (_, row) => claimRow(id, row, random));
    const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
    writeFileSync(join(folder, id, 'claims.csv'), [columns.join(','), ...lines, ''].join('\n'));
  }
}

function claimRow(dataset: string, row: number, random: () => number): Readonly<Record<string, string>> {
  const value = String(1 + Math.floor(random() * 9_999_999));
  return {
    id: `${dataset}-${String(row + 1).padStart(3, '0')}`,
    measure: 'deaths',
    place: 'ussr',
    period: String(FIRST_YEAR + (row % YEARS)),
    best: value,
    bound: 'stated',
    unit: 'persons',
    status: 'actual',
    evidence: 'author',
    claimant: 'michal-reiman',
    source: 'reiman-2016',
    section: 'reiman-intro',
    quote: `the number ${value} is made up (${dataset} ${String(row)})`,
    printed: value,
  };
}

/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes), the same on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
