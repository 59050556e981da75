import { formatProblem } from '../../domain/problem';
import { sampleFiles, type SampleFiles, setCell } from '../testing/sample-collection';
import { readCollection } from './read-collection';

type Json = Record<string, unknown>;

function problemsAfter(change: (files: SampleFiles) => void): string[] {
  const files = sampleFiles();
  change(files);
  return readCollection(files).problems.map(formatProblem);
}

function changeJson(path: string, change: (json: never) => void): string[] {
  return problemsAfter((files) => {
    const json = JSON.parse(files.get(path) ?? '') as never;
    change(json);
    files.set(path, JSON.stringify(json, null, 2));
  });
}

describe('readCollection', () => {
  const read = readCollection(sampleFiles());

  it('reads a dataset from its folder', () => {
    expect(read.problems).toEqual([]);
    expect(read.collection.datasets.map(({ info }) => info.id)).toEqual(['sample-losses']);
    expect(read.collection.datasets[0]?.claims[2]).toEqual({
      id: 'sample-losses-003',
      measure: 'captured',
      place: 'ussr',
      period: '1941/1945',
      question: '',
      low: 1200000,
      best: null,
      high: 1800000,
      bound: 'between',
      unit: 'persons',
      base: '',
      status: 'actual',
      evidence: 'archival-record',
      claimant: 'official',
      said: '1954',
      origin: ['archive', 'book'],
      originAt: 'p. 320;',
      source: 'book',
      section: 'book-war',
      footnote: '',
      quote: 'captured were 1.2–1.8 million',
      printed: '1.2–1.8 million',
      repeats: '',
      comment: { en: 'A range.', ru: 'Диапазон.' },
    });
  });

  it('finds a dataset that is only a folder more', () => {
    const files = sampleFiles();
    for (const name of [
      'dataset.json',
      'measures.csv',
      'claims.csv',
      'README.md',
      'README.ru.md',
      'CHANGES.md',
    ]) {
      files.set(
        `another/${name}`,
        (files.get(`sample-losses/${name}`) ?? '').replace('"id": "sample-losses",', ''),
      );
    }
    files.set('drafts/notes.md', 'no dataset');
    const { collection, problems } = readCollection(files);
    expect(problems).toEqual([]);
    expect(collection.datasets.map(({ info }) => info.id)).toEqual(['another', 'sample-losses']);
  });

  it('asks every version what is new in it', () => {
    const files = sampleFiles();
    files.set('sample-losses/CHANGES.md', '# Changes\n\n## 0.9.0 · 2026-11-22\n');
    expect(readCollection(files).problems).toEqual([
      {
        file: 'datasets/sample-losses/CHANGES.md',
        message: 'no heading "## 1.0.0 · 2026-11-22": what is new in this version?',
      },
    ]);
  });

  it('knows where each row is written', () => {
    const [, second] = read.collection.datasets[0]?.claims ?? [];
    expect(second && read.locate(second)).toEqual({ file: 'datasets/sample-losses/claims.csv', line: 3 });
    const work = read.collection.lists.works[1];
    expect(work && read.locate(work)).toEqual({ file: 'datasets/sources.json', line: 29 });
    expect(read.locate({})).toEqual({ file: 'datasets' });
  });

  it('tells zero from empty', () => {
    const files = sampleFiles();
    setCell(files, 'sample-losses/claims.csv', 2, 'best', '0');
    const [claim] = readCollection(files).collection.datasets[0]?.claims ?? [];
    expect([claim?.low, claim?.best]).toEqual([null, 0]);
  });

  it('leaves a row with a broken cell out, and remembers its id', () => {
    const files = sampleFiles();
    setCell(files, 'sample-losses/claims.csv', 2, 'best', 'three');
    const broken = readCollection(files);
    expect(broken.collection.datasets[0]?.claims).toHaveLength(6);
    expect([...broken.leftOut]).toEqual(['sample-losses-001']);
  });

  it.each([
    'site.json',
    'sources.json',
    'sections.csv',
    'claimants.csv',
    'places.csv',
    'units.csv',
    'events.csv',
    'checks.csv',
  ])('misses %s', (path) => {
    expect(problemsAfter((files) => files.delete(path))).toEqual([`datasets/${path} the file is missing`]);
  });

  it.each(['measures.csv', 'claims.csv', 'README.md', 'README.ru.md'])('misses %s of a dataset', (name) => {
    expect(problemsAfter((files) => files.delete(`sample-losses/${name}`))).toEqual([
      `datasets/sample-losses/${name} the file is missing`,
    ]);
  });

  it.each(['README.md', 'README.ru.md'])('refuses an empty %s', (name) => {
    expect(problemsAfter((files) => files.set(`sample-losses/${name}`, ' \n'))).toEqual([
      `datasets/sample-losses/${name} the file is empty`,
    ]);
  });

  it('refuses a file that is not JSON', () => {
    const [problem] = problemsAfter((files) => files.set('sample-losses/dataset.json', '{'));
    expect(problem).toMatch(/^datasets\/sample-losses\/dataset.json not JSON \(.+\)$/);
  });

  it.each<[string, (info: Json) => void, string]>([
    ['a title in one language', (info) => (info['title'] = { en: 'Losses' }), 'title.ru missing'],
    [
      'an empty title',
      (info) => (info['title'] = { en: 'Losses', ru: ' ' }),
      'title.ru not a text, or an empty one ( )',
    ],
    ['no method', (info) => delete info['method'], 'method missing'],
    ['an unknown key', (info) => (info['Title'] = 'x'), 'Title unknown key'],
    ['the id of another folder', (info) => (info['id'] = 'other'), 'id not the name of the folder (other)'],
    ['a version that is none', (info) => (info['version'] = '1.0'), 'version not a version like 1.0.0 (1.0)'],
    [
      'a day that is none',
      (info) => (info['released'] = '2026-11'),
      'released not a day like 2026-11-22 (2026-11)',
    ],
    ['a view that is no object', (info) => (info['view'] = []), 'view not an object ([])'],
  ])('refuses in dataset.json %s', (_, change, problem) => {
    expect(changeJson('sample-losses/dataset.json', change)).toEqual([
      `datasets/sample-losses/dataset.json:${problem}`,
    ]);
  });

  it('refuses an unknown theme', () => {
    const [problem] = changeJson('sample-losses/dataset.json', (info: Json) => (info['theme'] = 'wars'));
    expect(problem).toMatch(
      /^datasets\/sample-losses\/dataset.json:theme not one of countryside, .*\(wars\)$/,
    );
  });

  it.each<[string, (site: Json) => void, string]>([
    ['an address that is none', (site) => (site['address'] = 'here'), 'address not an http address (here)'],
    ['no publisher', (site) => delete site['publisher'], 'publisher missing'],
  ])('refuses in site.json %s', (_, change, problem) => {
    expect(changeJson('site.json', change)).toEqual([`datasets/site.json:${problem}`]);
  });

  it.each<[string, (work: Json) => void, string]>([
    ['an unknown key', (work) => (work['titel'] = 'x'), 'book.titel unknown key'],
    [
      'a name without family',
      (work) => (work['author'] = [{ given: 'Anna' }]),
      'book.author[0] a name without family or literal',
    ],
    ['no type', (work) => delete work['type'], 'book.type missing'],
    ['no role', (work) => (work['custom'] = {}), 'book.custom.role not one of text, origin'],
    [
      'a short name in one language',
      (work) => (work['custom'] = { role: 'text', short: { ru: 'к' } }),
      'book.custom.short.en missing',
    ],
    [
      'an unknown key of the original record',
      (work) => (work['custom'] = { role: 'text', original: { year: '2016' } }),
      'book.custom.original.year unknown key',
    ],
    [
      'a mark that is neither true nor false',
      (work) => (work['custom'] = { role: 'text', others: 'yes' }),
      'book.custom.others not true or false (yes)',
    ],
    [
      'a year in quotes',
      (work) => (work['issued'] = { 'date-parts': [['2016']] }),
      'book.issued.date-parts not lists of year, month and day ([["2016"]])',
    ],
  ])('refuses in sources.json %s', (_, change, problem) => {
    const found = changeJson('sources.json', (works: Json[]) => {
      if (works[0]) change(works[0]);
    });
    expect(found).toEqual([`datasets/sources.json:3:${problem}`]);
  });
});
