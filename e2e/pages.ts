import { readFileSync } from 'node:fs';

const datasets = JSON.parse(readFileSync('.generated/datasets.json', 'utf8')) as readonly {
  readonly id: string;
}[];

/** The datasets of this build. */
export const datasetIds: readonly string[] = datasets.map(({ id }) => id);

/** Every kind of page, without its language: the checks that look at a page take one of each kind. */
export const pages: readonly string[] = [
  '',
  'datasets/gulag-population/',
  'summary/',
  'textbooks/',
  'sources/',
  'sources/revision-notes/',
  'sources/zemskov-2005/',
  'claimants/stalin/',
  'checks/',
  'checks/army-losses/',
  'checks/try/',
  'about/',
  'search/',
  'your-data/',
];
