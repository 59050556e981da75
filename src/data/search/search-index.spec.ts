import { type SearchDocument } from './search-entry';
import { SearchIndex, writeSearchFile } from './search-index';
import { searchStem } from './search-terms';

const document = (given: Partial<SearchDocument>): SearchDocument => ({
  id: 'x',
  kind: 'claim',
  title: '',
  tag: '',
  about: '',
  path: '',
  query: {},
  fragment: '',
  interval: null,
  values: null,
  dimension: null,
  verdict: null,
  words: '',
  ...given,
});
const DOCUMENTS = [
  document({
    id: 'gulag',
    kind: 'dataset',
    title: 'Prisoners of the Gulag',
    words: 'Заключённые ГУЛАГа prisoners camps',
  }),
  document({
    id: 'held',
    title: '1.5 million people',
    words: 'prisoners held заключённые',
    values: [null, 1_500_000, null],
  }),
  document({
    id: 'famine',
    title: '4–8 million people',
    words: 'deaths famine голод умершие',
    values: [4e6, null, 8e6],
  }),
];
// Through JSON, as the browser gets it.
const find = (query: string) =>
  new SearchIndex(JSON.parse(JSON.stringify(writeSearchFile(DOCUMENTS))) as never).find(query);
const ask = (query: string) => {
  const { exact, around, worded } = find(query);
  return [exact, around, worded].map((list) => list.map(({ id }) => id));
};

describe('SearchIndex', () => {
  it('finds Russian and English words in other forms', () => {
    expect(ask('заключенных')[2]).toEqual(['gulag', 'held']);
    expect(ask('prisoner')[2]).toEqual(['gulag', 'held']);
    expect(ask('голодом')[2]).toEqual(['famine']);
  });

  it('asks for all words, the last of which may be unfinished', () => {
    expect(find('prisoners gulag').partly).toBe(false);
    expect(ask('prisoners gulag')[2]).toEqual(['gulag']);
    expect(ask('prisoners gul')[2]).toEqual(['gulag']);
  });

  it('gives what has the most words where nothing has them all, and says so', () => {
    expect(ask('prisoners held famine')[2]).toEqual(['held']);
    expect(find('prisoners held famine').partly).toBe(true);
    expect(ask('nowhere')[2]).toEqual([]);
  });

  it('does not look for the small words of a question', () => {
    expect(ask('how many deaths of famine')[2]).toEqual(['famine']);
    expect(ask('сколько было заключённых')[2]).toEqual(['gulag', 'held']);
    expect(find('сколько умерших от голода').partly).toBe(false);
  });

  it('finds claims by their number, then those whose range holds it', () => {
    expect(ask('1,5 млн').slice(0, 2)).toEqual([['held'], []]);
    expect(ask('5 million').slice(0, 2)).toEqual([[], ['famine']]);
    expect(ask('8000000').slice(0, 2)).toEqual([['famine'], []]);
    expect(ask('1.5 million famine').slice(0, 2)).toEqual([[], []]);
  });

  it('answers an empty question with nothing', () => {
    expect(ask('  ')).toEqual([[], [], []]);
  });

  it('gives the same file for the same documents', () => {
    expect(JSON.stringify(writeSearchFile(DOCUMENTS))).toBe(JSON.stringify(writeSearchFile(DOCUMENTS)));
  });
});

describe('searchStem', () => {
  it('brings the forms of a word together', () => {
    expect(new Set(['заключённый', 'заключенных', 'заключёнными'].map(searchStem)).size).toBe(1);
    expect(new Set(['arrested', 'arrests', 'Arrest'].map(searchStem)).size).toBe(1);
    expect(searchStem('1937')).toBe('1937');
  });
});
