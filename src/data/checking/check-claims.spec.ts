import { formatProblem } from '../../domain/problem';
import { readCollection } from '../reading/read-collection';
import { sampleFiles, type SampleFiles, setCell } from '../testing/sample-collection';
import { checkCollection } from './check-collection';

const CLAIMS = 'sample-losses/claims.csv';
const MEASURES = 'sample-losses/measures.csv';
/** What is said of a cell that holds no date. */
const NO_DATE = 'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937)';

function problemsAfter(change: (files: SampleFiles) => void): string[] {
  const files = sampleFiles();
  change(files);
  return checkCollection(readCollection(files)).map(formatProblem);
}

const afterCell = (path: string, line: number, column: string, value: string): string[] =>
  problemsAfter((files) => setCell(files, path, line, column, value));

/** One cell of the valid sample altered, and the one problem that comes of it, at that cell. */
const CELLS: readonly (readonly [
  rule: string,
  path: string,
  line: number,
  column: string,
  value: string,
  problem: string,
])[] = [
  ['an empty required cell', CLAIMS, 2, 'evidence', '', 'required cell is empty'],
  [
    'an unknown bound',
    CLAIMS,
    2,
    'bound',
    'exact',
    'not one of stated, about, between, at-least, more-than, at-most, less-than (exact)',
  ],
  ['an unknown status', CLAIMS, 2, 'status', 'done', 'not one of actual, planned, projected (done)'],
  [
    'a number with separators',
    CLAIMS,
    2,
    'best',
    '3,000,000',
    'not a number (digits, a dot for decimals, no separators) (3,000,000)',
  ],
  [
    'a number in Excel’s way',
    CLAIMS,
    2,
    'best',
    '3E6',
    'not a number (digits, a dot for decimals, no separators) (3E6)',
  ],
  ['a date outside the list', CLAIMS, 2, 'period', '1941-1945', `${NO_DATE} (1941-1945)`],
  ['a question outside the list', CLAIMS, 2, 'question', '41', `${NO_DATE} (41)`],
  ['a day that the calendar has not', CLAIMS, 2, 'said', '1941-02-30', `${NO_DATE} (1941-02-30)`],
  ['an interval that ends before it begins', CLAIMS, 2, 'base', '1945/1941', `${NO_DATE} (1945/1941)`],
  [
    'a blank at the end',
    CLAIMS,
    2,
    'claimant',
    'writer ',
    'blank at the beginning or the end of the cell (writer )',
  ],
  ['a formula', CLAIMS, 2, 'origin_at', '=1+1', 'a spreadsheet would run this cell as a formula (=1+1)'],
  [
    'a formula behind a blank',
    CLAIMS,
    2,
    'origin_at',
    ' @SUM(A1)',
    'a spreadsheet would run this cell as a formula ( @SUM(A1))',
  ],
  [
    'an unknown measure',
    CLAIMS,
    2,
    'measure',
    'losse',
    'unknown id, not in sample-losses/measures.csv (losse)',
  ],
  ['an unknown place', CLAIMS, 2, 'place', 'russia', 'unknown id, not in places.csv (russia)'],
  ['an unknown unit', CLAIMS, 2, 'unit', 'people', 'unknown id, not in units.csv (people)'],
  ['an unknown claimant', CLAIMS, 2, 'claimant', 'nobody', 'unknown id, not in claimants.csv (nobody)'],
  ['an unknown origin', CLAIMS, 4, 'origin', 'archive;boook', 'unknown id, not in sources.json (boook)'],
  [
    'a repeated row that is not there',
    CLAIMS,
    7,
    'repeats',
    'sample-losses-999',
    'unknown id, not in any claims.csv (sample-losses-999)',
  ],
  [
    'fewer places than cited works',
    CLAIMS,
    4,
    'origin_at',
    'p. 320',
    "1 place for 2 works in 'origin' (one each, parted by semicolons) (p. 320)",
  ],
  [
    'more places than cited works',
    CLAIMS,
    4,
    'origin_at',
    'p. 320; p. 321; p. 5',
    "3 places for 2 works in 'origin' (one each, parted by semicolons) (p. 320; p. 321; p. 5)",
  ],
  ['an unknown section', CLAIMS, 2, 'section', 'book-peace', 'unknown id, not in sections.csv (book-peace)'],
  [
    'a section of another source',
    CLAIMS,
    2,
    'section',
    'notes-losses',
    "a section of notes, but the row's source is book (notes-losses)",
  ],
  [
    'a malformed id',
    CLAIMS,
    8,
    'id',
    'sample-losses-7',
    'malformed id (<dataset>-<three digits>) (sample-losses-7)',
  ],
  [
    'an id of no dataset',
    CLAIMS,
    8,
    'id',
    'samples-007',
    'the id begins with the name of no dataset (samples-007)',
  ],
  [
    'an id twice',
    CLAIMS,
    8,
    'id',
    'sample-losses-006',
    'the id stands already at datasets/sample-losses/claims.csv:7 (sample-losses-006)',
  ],
  [
    'an id that is no id',
    CLAIMS,
    8,
    'id',
    'Sample_7',
    'malformed id (lower-case letters, digits, hyphens) (Sample_7)',
  ],
  ['a value that the bound has not', CLAIMS, 2, 'high', '4000000', 'filled, but bound is stated (4000000)'],
  ['a negative count', CLAIMS, 2, 'best', '-3000000', 'negative number (-3000000)'],
  ['a share above 100', CLAIMS, 5, 'best', '150', 'share above 100 percent (150)'],
  [
    'a unit of another dimension',
    CLAIMS,
    8,
    'unit',
    'tonnes',
    'of dimension mass, but the measure is in persons (tonnes)',
  ],
  ['a figure that is not in the quote', CLAIMS, 2, 'printed', '5 million', 'not in the quote (5 million)'],
  ['a part of a number as figure', CLAIMS, 3, 'printed', '5 million', 'not in the quote (5 million)'],
  [
    'a long quote',
    CLAIMS,
    2,
    'quote',
    'a b c d e f g h i j k l m 3 million people',
    'longer than 15 words (16) (a b c d e f g h i j k l m 3 million people)',
  ],
  ['a comment in English only', CLAIMS, 4, 'comment_ru', '', 'the comment stands in one language only'],
  ['a comment in Russian only', CLAIMS, 4, 'comment_en', '', 'the comment stands in one language only'],
  [
    'a row that repeats itself',
    CLAIMS,
    7,
    'repeats',
    'sample-losses-006',
    'the row repeats itself (sample-losses-006)',
  ],
  [
    'a row that repeats another source',
    CLAIMS,
    7,
    'repeats',
    'sample-losses-007',
    'the row repeats a row of another source, notes (sample-losses-007)',
  ],
];

describe('checkCollection, of claims', () => {
  it.each(CELLS)('refuses %s', (_, path, line, column, value, problem) => {
    expect(afterCell(path, line, column, value)).toEqual([
      `datasets/${path}:${String(line)}:${column} ${problem}`,
    ]);
  });

  it.each([
    ['stated', 'best'],
    ['about', 'best'],
    ['between', 'low'],
    ['between', 'high'],
    ['at-least', 'low'],
    ['more-than', 'low'],
    ['at-most', 'high'],
    ['less-than', 'high'],
  ])('refuses bound %s without %s', (bound, column) => {
    const problems = problemsAfter((files) => {
      setCell(files, CLAIMS, 2, 'bound', bound);
      setCell(files, CLAIMS, 2, 'best', '');
    });
    expect(problems).toContain(`datasets/${CLAIMS}:2:${column} empty, but bound is ${bound}`);
  });

  it.each([
    ['low', '1600000', 'best', '1500000', "best 'best' is below 'low' (1500000 < 1600000)"],
    ['best', '1900000', 'low', '1200000', "high 'high' is below 'best' (1800000 < 1900000)"],
    ['low', '1900000', 'high', '1800000', "high 'high' is below 'low' (1800000 < 1900000)"],
  ])('refuses %s %s with %s %s', (column, value, other, number, problem) => {
    const problems = problemsAfter((files) => {
      setCell(files, CLAIMS, 4, other, number);
      setCell(files, CLAIMS, 4, column, value);
    });
    expect(problems).toContain(`datasets/${CLAIMS}:4:${problem}`);
  });

  it('allows a change to be negative', () => {
    const problems = problemsAfter((files) => {
      setCell(files, MEASURES, 6, 'kind', 'change');
      setCell(files, CLAIMS, 6, 'best', '-600000000');
    });
    expect(problems.join()).not.toContain('negative');
  });

  it('refuses rows that repeat each other in a circle', () => {
    const message = 'the rows repeat each other in a circle';
    expect(afterCell(CLAIMS, 2, 'repeats', 'sample-losses-006')).toEqual([
      `datasets/${CLAIMS}:2:repeats ${message} (sample-losses-006)`,
      `datasets/${CLAIMS}:7:repeats ${message} (sample-losses-001)`,
    ]);
  });

  it('refuses a figure that does not give the values', () => {
    expect(afterCell(CLAIMS, 2, 'best', '3000001')).toEqual([
      `datasets/${CLAIMS}:2:printed does not give best 3000001 in persons (3 million)`,
    ]);
    expect(afterCell(CLAIMS, 4, 'low', '1250000')).toEqual([
      `datasets/${CLAIMS}:4:printed does not give low 1250000, high 1800000 in persons (1.2–1.8 million)`,
    ]);
  });

  it('refuses two rows equal in all but id', () => {
    const problems = problemsAfter((files) => {
      const [, , third = ''] = (files.get(CLAIMS) ?? '').split('\n');
      files.set(CLAIMS, `${files.get(CLAIMS) ?? ''}${third.replace('-002', '-008')}\n`);
    });
    expect(problems).toEqual([
      `datasets/${CLAIMS}:9:id equal in all but id to sample-losses-002 at datasets/${CLAIMS}:3 (sample-losses-008)`,
    ]);
  });

  it('refuses a source that is not one of the texts', () => {
    expect(afterCell(CLAIMS, 2, 'source', 'archive')).toContain(
      `datasets/${CLAIMS}:2:source unknown id, not in sources.json as a text (archive)`,
    );
  });
});
