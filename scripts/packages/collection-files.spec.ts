import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { type CollectionIndex, type DatasetPageData } from '../../src/data/pages/page-data';
import { CLAIM_COLUMNS } from '../../src/data/reading/read-claims';
import { readCollection } from '../../src/data/reading/read-collection';
import { sampleFiles } from '../../src/data/testing/sample-collection';
import { type Messages, translator } from '../../src/data/texts/translator';
import { type Language } from '../../src/domain/languages/language';
import { formatCitations } from '../citations/format-citations';
import { checkFiles } from './check-files';
import { collectionFiles, type CollectionInput, datasetTitles } from './collection-files';
import { validatePackage } from './validate-package';

const texter = (language: Language) =>
  translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);

const { collection, checks } = readCollection(sampleFiles());
const TRANSLATE = { en: texter('en'), ru: texter('ru') };
const INPUT: CollectionInput = {
  collection,
  citations: formatCitations(collection.lists.works),
  claimsSchema: {
    fields: CLAIM_COLUMNS.map(({ name }) => ({
      name,
      type: 'string',
      title: name,
      description: name,
      'description@ru': name,
    })),
    primaryKey: ['id'],
    missingValues: [''],
  },
  translate: TRANSLATE,
  checks: checkFiles(checks, collection, TRANSLATE),
};

describe('collectionFiles', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  const text = (path: string): string => new TextDecoder().decode(files.get(path));

  beforeAll(async () => {
    files = await collectionFiles(INPUT);
  });

  it('has every address that the site promises', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        ...[
          'index.json',
          'claims.schema.json',
          'contested-figures.zip',
          'datapackage.json',
          'claimants.csv',
          'checks.csv',
        ],
        ...[
          'page.json',
          'claims.csv',
          'claims.json',
          'measures.csv',
          'datapackage.json',
          'references.bib',
          'references.ris',
          'references.csl.json',
          'README.en.md',
          'README.ru.md',
          'sample-losses.zip',
          'claims-excel.en.csv',
          'claims-excel.ru.csv',
        ].map((name) => `sample-losses/${name}`),
      ]),
    );
  });

  it('gives the same bytes when run again', async () => {
    expect(await collectionFiles(INPUT)).toEqual(files);
  });

  it('counts the dataset in its index', () => {
    const index = JSON.parse(text('index.json')) as CollectionIndex;
    expect(index.datasets[0]).toMatchObject({ claims: 7, measures: 5, sources: 2, years: [1941, 1945] });
    expect(datasetTitles(collection)).toEqual([
      { id: 'sample-losses', title: { en: 'Losses', ru: 'Потери' } },
    ]);
  });

  it('gives a page its own claims, the lists that they use and the units they can be turned into', () => {
    const page = JSON.parse(text('sample-losses/page.json')) as DatasetPageData;
    expect(page.dataset).toEqual(collection.datasets[0]);
    expect(page.lists.places.map(({ id }) => id)).toEqual(['ussr']);
    expect(page.lists.units.map(({ id }) => id)).toEqual(['persons', 'percent', 'tonnes', 'puds']);
    expect(Object.keys(page.citations).sort()).toEqual(['archive', 'book', 'notes']);
  });

  it('takes what the curators wrote into both packages', async () => {
    const noted = await collectionFiles({
      ...INPUT,
      notes: (id) => [{ path: 'CHANGES.md', text: `# Changes of ${id}\n` }],
    });
    const text = new TextDecoder().decode(noted.get('sample-losses/CHANGES.md'));
    expect(text).toBe('# Changes of sample-losses\n');
    expect(unzipSync(noted.get('sample-losses/sample-losses.zip')!)).toHaveProperty(['CHANGES.md']);
    expect(unzipSync(noted.get('contested-figures.zip')!)).toHaveProperty(['sample-losses/CHANGES.md']);
  });

  it('packs the folder as it is served, and the whole collection in folders', () => {
    const one = unzipSync(files.get('sample-losses/sample-losses.zip')!);
    for (const [path, bytes] of Object.entries(one))
      expect(Buffer.from(files.get(`sample-losses/${path}`)!).equals(bytes)).toBe(true);
    const all = unzipSync(files.get('contested-figures.zip')!);
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining(['sample-losses/claims.csv', 'claimants.csv', 'checks.csv', 'events.csv']),
    );
  });

  it('describes every package by the rules', () => {
    for (const path of ['datapackage.json', 'sample-losses/datapackage.json']) {
      expect(validatePackage(JSON.parse(text(path)))).toEqual([]);
    }
  });

  it('puts a chart in both languages into the zip when somebody draws it', async () => {
    const drawn = await collectionFiles({
      ...INPUT,
      chartSvg: ({ info }, language) => `<svg>${info.title[language]}</svg>`,
    });
    const one = unzipSync(drawn.get('sample-losses/sample-losses.zip')!);
    expect(new TextDecoder().decode(one['chart.ru.svg'])).toBe('<svg>Потери</svg>');
    expect(files.has('sample-losses/chart.ru.svg')).toBe(false);
  });
});
