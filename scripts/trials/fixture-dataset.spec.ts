import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCollection } from '../../src/data/checking/check-collection';
import { type TableSchema } from '../../src/data/packages/table-schemas';
import { type OverviewData } from '../../src/data/pages/overview-data';
import { type CollectionIndex } from '../../src/data/pages/page-data';
import { readCollection } from '../../src/data/reading/read-collection';
import { readGlossary } from '../../src/data/reading/read-glossary';
import { readSummary } from '../../src/data/reading/read-summary';
import { type SearchFile } from '../../src/data/search/search-entry';
import { SearchIndex } from '../../src/data/search/search-index';
import { type Messages, translator } from '../../src/data/texts/translator';
import { type Language } from '../../src/domain/languages/language';
import { formatCitations } from '../citations/format-citations';
import { checkFiles } from '../packages/check-files';
import { collectionFiles, type CollectionInput, datasetTitles } from '../packages/collection-files';
import { siteFiles } from '../site-data/site-files';
import { FIXTURE } from './fixture-dataset';

// A dataset is a folder: this test drops one into a copy of datasets/ and looks for it in everything that is made of it.

const { info } = FIXTURE;
const { id: ID } = info;

describe('a dataset dropped into datasets/', () => {
  const texts = new Map(
    readdirSync('datasets', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(csv|json|md)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('datasets', path), 'utf8')] as const),
  );
  for (const [name, text] of FIXTURE.files) texts.set(`${ID}/${name}`, text);
  const read = readCollection(texts);
  const { collection } = read;
  const translate = { en: texter('en'), ru: texter('ru') };
  const input: CollectionInput = {
    collection,
    citations: formatCitations(collection.lists.works),
    claimsSchema: JSON.parse(texts.get('claims.schema.json') ?? '') as TableSchema,
    translate,
    checks: checkFiles(read.checks, collection, translate),
  };
  const pages = siteFiles({
    ...input,
    terms: readGlossary(texts.get('glossary.csv') ?? '', 'glossary.csv').terms,
    summary: readSummary(texts.get('summary.json') ?? '', 'summary.json', collection.datasets).summary,
    extraction: null,
  });
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(pages.get(path)));

  it('is right by the rules', () => {
    expect(checkCollection(read).filter(({ file }) => file.includes(ID))).toEqual([]);
  });

  it('is among the routes that are prerendered', () => {
    expect(datasetTitles(collection)).toContainEqual({ id: ID, title: info.title });
  });

  it('stands in the overview', () => {
    const { cards } = json('datasets/overview.json') as OverviewData;
    expect(cards.find((card) => card.info.id === ID)).toMatchObject({
      info: { title: info.title, question: info.question },
      claims: 1,
      texts: 1,
      years: [1925, 1925],
    });
  });

  it('is found by the search of both languages: by words in any form, and by its number', () => {
    const ask = (language: Language, query: string): readonly string[] => {
      const found = new SearchIndex(json(`search/${language}.json`) as SearchFile).find(query);
      return [...found.exact, ...found.worded].map(({ id }) => id);
    };
    expect(ask('en', 'lighthouse')).toEqual(expect.arrayContaining([ID, `${ID}/lighthouses`, `${ID}-001`]));
    expect(ask('ru', 'смотрителей маяка')).toEqual(
      expect.arrayContaining([`${ID}/lighthouses`, `${ID}-001`]),
    );
    expect(ask('ru', '4321')).toEqual([`${ID}-001`]);
  });

  it('stands on the pages of its text and of its claimant', () => {
    for (const path of ['works/reiman-2016', 'claimants/michal-reiman']) {
      expect(JSON.stringify(json(`datasets/${path}.json`))).toContain(`"${ID}-001"`);
    }
  });

  it('is in the index for programs, has a page and a package, and is in the package of all', async () => {
    const files = await collectionFiles(input);
    const index = JSON.parse(new TextDecoder().decode(files.get('index.json'))) as CollectionIndex;
    expect(JSON.stringify(index.datasets)).toContain(`"${ID}"`);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(
        ['page.json', 'claims.csv', 'datapackage.json', `${ID}.zip`].map((name) => `${ID}/${name}`),
      ),
    );
    const all = unzipSync(files.get('contested-figures.zip') ?? new Uint8Array());
    expect(Object.keys(all)).toContain(`${ID}/claims.csv`);
  });
});

function texter(language: Language) {
  return translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);
}
