import { type Claim } from '../../domain/claim';
import { CLAIM_COLUMNS } from '../reading/read-claims';
import { readCollection } from '../reading/read-collection';
import { sampleFiles } from '../testing/sample-collection';
import {
  CLAIM_HEADER,
  claimantsCsv,
  claimsCsv,
  eventsCsv,
  measuresCsv,
  placesCsv,
  sectionsCsv,
  sourcesCsv,
  unitsCsv,
} from './write-lists';

const FILES = sampleFiles();
const { lists, datasets } = readCollection(FILES).collection;
const dataset = datasets[0]!;

function reread(claims: readonly Claim[]): readonly Claim[] {
  const files = new Map(FILES).set('sample-losses/claims.csv', claimsCsv(claims));
  const read = readCollection(files);
  expect(read.problems).toEqual([]);
  return read.collection.datasets[0]?.claims ?? [];
}

describe('claimsCsv', () => {
  it('has the columns of the contract', () => {
    expect(CLAIM_HEADER).toEqual(CLAIM_COLUMNS.map(({ name }) => name));
    expect(CLAIM_HEADER).toHaveLength(25);
  });

  it('gives equal claims back', () => {
    expect(dataset.claims.length).toBeGreaterThan(5);
    expect(reread(dataset.claims)).toEqual(dataset.claims);
  });

  it('keeps zero as zero and nothing as nothing', () => {
    const claim: Claim = { ...dataset.claims[0]!, low: 0, best: null, high: 0.5 };
    expect(reread([claim])).toEqual([claim]);
    expect(claimsCsv([claim])).toContain(',0,,0.5,');
  });

  it('keeps a question that only says the period again', () => {
    const claim = { ...dataset.claims[0]!, period: '1932', question: '1932' };
    expect(reread([claim])).toEqual([claim]);
  });
});

describe('the code lists', () => {
  it.each([
    ['claimants.csv', claimantsCsv(lists.claimants)],
    ['places.csv', placesCsv(lists.places)],
    ['units.csv', unitsCsv(lists.units)],
    ['sections.csv', sectionsCsv(lists.sections)],
    ['events.csv', eventsCsv(lists.events)],
    ['sample-losses/measures.csv', measuresCsv(dataset.measures)],
  ])('are written as they were read: %s', (path, text) => {
    expect(text).toBe(FILES.get(path));
  });

  it('hold every work with its finished citations', () => {
    const citations = { book: { chicago: 'Writer, Anna. A Book, 2016.', apa: 'A', gost: 'Г' } };
    const text = sourcesCsv(lists.works, citations);
    expect(text).toContain('book,text,A Book,,en,,,,,,"Writer, Anna. A Book, 2016.",A,Г\n');
    expect(text.split('\n')).toHaveLength(lists.works.length + 2);
  });
});
