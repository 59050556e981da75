import { type Check } from '../../domain/checks/check';
import { type Claim } from '../../domain/claim';
import { type Collection, type Dataset, type DatasetInfo } from '../../domain/dataset';
import { type Measure } from '../../domain/measure';
import { type Problem } from '../../domain/problem';
import { type Locate, LocationRegister } from './location';
import { claimFromRow, CLAIM_COLUMNS } from './read-claims';
import {
  CHECKS,
  CLAIMANTS,
  EVENTS,
  MEASURES,
  PLACES,
  SECTIONS,
  type TableForm,
  UNITS,
} from './read-code-lists';
import { EMPTY_SITE, readInfo, readSite } from './read-info';
import { readTable } from './read-table';
import { readWorks } from './read-works';

/** A folder of datasets, read: what is in it, what is wrong with it so far, and where each item is written. */
export interface CollectionRead {
  readonly collection: Collection;
  /** The rows of checks.csv. */
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
  /** Ids of rows with a broken cell. They are not in the collection, and what names them is not wrong for that. */
  readonly leftOut: ReadonlySet<string>;
  readonly locate: Locate;
}

/** What the curators write about a dataset, in each language. */
const NOTES = ['README.md', 'README.ru.md'];
const CLAIMS: TableForm<Claim> = { columns: CLAIM_COLUMNS, make: claimFromRow };

/**
 * Reads the folder datasets/. A dataset is any folder in it with a dataset.json.
 *
 * @param files texts by path relative to datasets/, e.g. "gulag-population/claims.csv"; others than the known are ignored.
 */
export function readCollection(files: ReadonlyMap<string, string>): CollectionRead {
  const problems: Problem[] = [];
  const leftOut = new Set<string>();
  const register = new LocationRegister();

  const textOf = (path: string): string | null => {
    const text = files.get(path);
    if (text === undefined) problems.push({ file: `datasets/${path}`, message: 'the file is missing' });
    return text ?? null;
  };
  const rowsOf = <T extends object>(path: string, { columns, make }: TableForm<T>): readonly T[] => {
    const text = textOf(path);
    if (text === null) return [];
    const file = `datasets/${path}`;
    const table = readTable(text, file, columns);
    problems.push(...table.problems);
    for (const row of table.rows) if (!row.sound) leftOut.add(row.text('id'));
    return table.rows
      .filter(({ sound }) => sound)
      .map((row) => register.note(make(row), { file, line: row.line }));
  };
  const readDataset = (id: string): Dataset => {
    const { info, problems: found } = readInfo(
      files.get(`${id}/dataset.json`) ?? '',
      `datasets/${id}/dataset.json`,
      id,
    );
    problems.push(...found);
    register.note(info, { file: `datasets/${id}/dataset.json` });
    for (const path of NOTES.map((name) => `${id}/${name}`)) {
      if (textOf(path)?.trim() === '')
        problems.push({ file: `datasets/${path}`, message: 'the file is empty' });
    }
    const changes = textOf(`${id}/CHANGES.md`);
    if (changes !== null && found.length === 0 && !namesVersion(changes, info)) {
      const message = `no heading "## ${info.version} · ${info.released}": what is new in this version?`;
      problems.push({ file: `datasets/${id}/CHANGES.md`, message });
    }
    const measures: readonly Measure[] = rowsOf(`${id}/measures.csv`, MEASURES);
    return { info, measures, claims: rowsOf(`${id}/claims.csv`, CLAIMS) };
  };

  const siteText = textOf('site.json');
  const site =
    siteText === null ? { site: EMPTY_SITE, problems: [] } : readSite(siteText, 'datasets/site.json');
  const worksText = textOf('sources.json');
  const works =
    worksText === null ? { works: [], problems: [] } : readWorks(worksText, 'datasets/sources.json');
  problems.push(...site.problems, ...works.problems);
  const lists = {
    claimants: rowsOf('claimants.csv', CLAIMANTS),
    places: rowsOf('places.csv', PLACES),
    units: rowsOf('units.csv', UNITS),
    sections: rowsOf('sections.csv', SECTIONS),
    events: rowsOf('events.csv', EVENTS),
    works: works.works.map(({ work, location }) => register.note(work, location)),
  };
  const checks = rowsOf('checks.csv', CHECKS);
  const datasets = folders(files).map(readDataset);
  return {
    collection: { site: site.site, lists, datasets },
    checks,
    problems,
    leftOut,
    locate: register.locate,
  };
}

function namesVersion(changes: string, { version, released }: DatasetInfo): boolean {
  return changes.split('\n').some((line) => line.trimEnd() === `## ${version} · ${released}`);
}

/** Names of the folders that hold a dataset.json, in alphabetical order. */
function folders(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()]
    .filter((path) => /^[^/]+\/dataset\.json$/.test(path))
    .map((path) => path.slice(0, path.indexOf('/')))
    .sort();
}
