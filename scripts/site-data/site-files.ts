import { type AboutData } from '../../src/data/pages/about-data';
import { aboutCollection } from '../packages/collection-files';
import { claimsIndex } from './claims-index-file';
import { comparisonsData } from './comparisons-file';
import { json } from './json-file';
import { overviewData } from './overview-file';
import { ownSumData } from './own-sum-file';
import { searchFiles } from './search-files';
import { type SiteInput } from './site-input';
import { summaryData } from './summary-file';
import { textbooksData } from './textbooks-file';
import { workFiles, workIndex } from './work-files';

/** What the pages round the datasets read, by path relative to the site's root. */
export function siteFiles(input: SiteInput): ReadonlyMap<string, Uint8Array> {
  const works = workIndex(input);
  const { title, version, released } = aboutCollection(input);
  const about: AboutData = {
    site: input.collection.site,
    collection: { title, version, released },
    extraction: input.extraction,
    terms: input.terms,
  };
  return new Map([
    ...[...workFiles(input, works)].map(([path, bytes]) => [`datasets/${path}`, bytes] as const),
    ['datasets/own-sum.json', json(ownSumData(input))],
    ['datasets/claims-index.json', json(claimsIndex(input.collection))],
    ['datasets/comparisons.json', json(comparisonsData(input))],
    ['datasets/overview.json', json(overviewData(input))],
    ['datasets/summary.json', json(summaryData(input, input.summary))],
    ['datasets/textbooks.json', json(textbooksData(input, works))],
    ['datasets/about.json', json(about)],
    ['datasets/glossary.json', json(input.terms)],
    ...searchFiles(input, works),
  ]);
}

/** Ids in the addresses of pages that are prerendered beside the datasets. */
export function siteIds(
  input: SiteInput,
): Readonly<Record<'works' | 'claimants' | 'checked', readonly string[]>> {
  const { texts, origins, claimants } = workIndex(input);
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    works: ids([...texts, ...origins]),
    claimants: ids(claimants),
    checked: ids(input.checks.ledgers.get('checks.json')?.datasets ?? []),
  };
}
