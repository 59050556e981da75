import { readFileSync } from 'node:fs';
import { type Language } from '../../domain/languages/language';
import { readCollection } from '../reading/read-collection';
import { sampleFiles } from '../testing/sample-collection';
import { type Messages, translator } from '../texts/translator';
import { claimRecords, datasetRecord, recordsOf } from './citation-records';

const { lists, datasets, site } = readCollection(sampleFiles()).collection;
const dataset = datasets[0]!;
const claim = (number: number) => dataset.claims[number - 1]!;
const texter = (language: Language) =>
  translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);

describe('claimRecords', () => {
  it('gives the work under the id of the claim, with its pages, and says who is quoted where', () => {
    const [read] = claimRecords(claim(3), lists, 'en', texter('en'));
    expect(read).toMatchObject({
      id: 'sample-losses-003',
      title: 'A Book',
      page: '7–12',
      note: 'Quoting Official figures: Chap. 1, “The "Great" War,” pp. 7–12 (claim sample-losses-003)',
    });
  });

  it('adds the works that the text names', () => {
    expect(claimRecords(claim(3), lists, 'ru', texter('ru')).map(({ id }) => id)).toEqual([
      'sample-losses-003',
      'book',
      'archive',
    ]);
  });

  it('quotes nobody where the author speaks', () => {
    const [read] = claimRecords(claim(1), lists, 'ru', texter('ru'));
    expect(read?.note).toMatch(/^Chap\. 1/);
    expect(read?.note).toContain('(утверждение sample-losses-001)');
  });
});

describe('datasetRecord', () => {
  const record = datasetRecord(dataset.info, site, 'https://example.org/en/?a=1&b=2', 'en', '2026-11-23');

  it('is a dataset with version, day, link and the day on which it was seen, in every format', () => {
    const bibtex = recordsOf([record], 'bibtex');
    expect(bibtex).toContain('@dataset{sample-losses-1.0.0,');
    expect(bibtex).toContain('version = {1.0.0}');
    expect(bibtex).toContain('date = {2026-11-22}');
    expect(bibtex).toContain('url = {https://example.org/en/?a=1&b=2}');
    expect(bibtex).toContain('urldate = {2026-11-23}');
    const ris = recordsOf([record], 'ris');
    expect(ris).toContain('TY  - DATA\r\n');
    expect(ris).toContain('ET  - 1.0.0\r\n');
    expect(ris).toContain('Y2  - 2026/11/23/\r\n');
    expect(JSON.parse(recordsOf([record], 'csl'))).toMatchObject([{ type: 'dataset', version: '1.0.0' }]);
  });

  it('has no day of reading where there is no link', () => {
    expect(datasetRecord(dataset.info, site, '', 'en', '2026-11-23')).not.toHaveProperty('accessed');
  });
});
