import { formatProblem } from '../domain/problem';
import { checkCollection } from './check-collection';
import { readCollection } from './read-collection';
import { sampleFiles, type SampleFiles, setCell } from './sample-collection';

const CLAIMS = 'sample-losses/claims.csv';
const MEASURES = 'sample-losses/measures.csv';

function problemsAfter(change: (files: SampleFiles) => void): string[] {
  const files = sampleFiles();
  change(files);
  return checkCollection(readCollection(files)).map(formatProblem);
}

const afterCell = (path: string, line: number, column: string, value: string): string[] =>
  problemsAfter((files) => setCell(files, path, line, column, value));

const edited = (path: string, from: string | RegExp, to: string): string[] =>
  problemsAfter((files) => files.set(path, (files.get(path) ?? '').replace(from, to)));

type Mutation = readonly [
  rule: string,
  path: string,
  line: number,
  column: string,
  value: string,
  problem: string,
];

/** One cell of the valid sample altered, and the one problem that comes of it, at that cell. */
const CELLS: readonly Mutation[] = [
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
  [
    'a date outside the list',
    CLAIMS,
    2,
    'period',
    '1941-1945',
    'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937) (1941-1945)',
  ],
  [
    'a question outside the list',
    CLAIMS,
    2,
    'question',
    '41',
    'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937) (41)',
  ],
  [
    'a day that the calendar has not',
    CLAIMS,
    2,
    'said',
    '1941-02-30',
    'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937) (1941-02-30)',
  ],
  [
    'an interval that ends before it begins',
    CLAIMS,
    2,
    'base',
    '1945/1941',
    'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937) (1945/1941)',
  ],
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
    'a formula with a full-width sign',
    'claimants.csv',
    2,
    'name_en',
    '＝1',
    'a spreadsheet would run this cell as a formula (＝1)',
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
  ['a measure without Russian label', MEASURES, 2, 'label_ru', '', 'required cell is empty'],
  ['a measure without English definition', MEASURES, 2, 'definition_en', '', 'required cell is empty'],
  [
    'an unknown kind',
    MEASURES,
    2,
    'kind',
    'count',
    'not one of stock, flow, share, rate, index, change, multiple, ratio (count)',
  ],
  ['an unknown unit of a measure', MEASURES, 6, 'unit', 'tons', 'unknown id, not in units.csv (tons)'],
  ['an unknown whole', MEASURES, 3, 'part_of', 'all', 'unknown id, not in sample-losses/measures.csv (all)'],
  ['a part of itself', MEASURES, 2, 'part_of', 'losses', 'the measure is a part of itself (losses)'],
  [
    'a whole of another dimension',
    MEASURES,
    6,
    'part_of',
    'losses',
    'the whole is of dimension persons, the part of mass (losses)',
  ],
  [
    'a family of two dimensions',
    MEASURES,
    6,
    'family',
    'people',
    'not of one kind and dimension with losses, of the same family (people)',
  ],
  [
    'parts of one name',
    MEASURES,
    4,
    'label_ru',
    'погибшие',
    'overlaps by name with its sibling "Погибшие" at datasets/sample-losses/measures.csv:3 (погибшие)',
  ],
  [
    'a part inside its sibling by name',
    MEASURES,
    4,
    'label_en',
    'Captured or dead',
    'overlaps by name with its sibling "Dead" at datasets/sample-losses/measures.csv:3 (Captured or dead)',
  ],
  ['a name in one language', 'claimants.csv', 3, 'name_ru', '', 'required cell is empty'],
  [
    'an unknown kind of claimant',
    'claimants.csv',
    3,
    'kind',
    'unknown',
    'not one of person, institution, document, group, unnamed, author (unknown)',
  ],
  ['an unknown larger place', 'places.csv', 3, 'part_of', 'europe', 'unknown id, not in places.csv (europe)'],
  ['a place in itself', 'places.csv', 3, 'part_of', 'ukraine', 'the place is a part of itself (ukraine)'],
  [
    'a symbol in one language',
    'units.csv',
    4,
    'symbol_ru',
    '',
    'the symbol stands in one language only (tonnes)',
  ],
  [
    'a formula as symbol',
    'units.csv',
    3,
    'symbol_en',
    '%cmd',
    'a spreadsheet would run this cell as a formula (%cmd)',
  ],
  ['a factor of nothing', 'units.csv', 5, 'factor', '0', 'not above zero (0)'],
  [
    'a section of a work that is no text',
    'sections.csv',
    4,
    'source',
    'archive',
    'unknown id, not in sources.json as a text (archive)',
  ],
  [
    'an event without date',
    'events.csv',
    2,
    'date',
    'June',
    'not a date of the contract (EDTF: 1933, 1933-05, 1932/1933, 1936~, ../1937) (June)',
  ],
  [
    'an event of no section',
    'events.csv',
    2,
    'section',
    'book-peace',
    'unknown id, not in sections.csv (book-peace)',
  ],
  [
    'an unknown relation',
    'checks.csv',
    2,
    'relation',
    'is',
    'not one of equals, below, at-most, within, overlaps (is)',
  ],
  [
    'a check of an unknown claim',
    'checks.csv',
    2,
    'right',
    'sample-losses-999',
    'names an unknown claim (sample-losses-999)',
  ],
  [
    'a check that mixes dimensions',
    'checks.csv',
    2,
    'left',
    'sample-losses-001 + sample-losses-005',
    'mixes dimensions: persons + mass (sample-losses-001 + sample-losses-005)',
  ],
  ['a check in an unknown unit', 'checks.csv', 3, 'right', '50 kopecks', 'unknown unit kopecks (50 kopecks)'],
  [
    'a check that cannot be read',
    'checks.csv',
    2,
    'left',
    'sample-losses-002 * 2',
    'not an id, number, unit or operator (+ − × ÷ ^) (* 2)',
  ],
  ['a title of a check in one language', 'checks.csv', 2, 'title_ru', '', 'required cell is empty'],
  [
    'a comment of a check in one language',
    'checks.csv',
    3,
    'comment_ru',
    '',
    'the comment stands in one language only (half)',
  ],
];

describe('checkCollection', () => {
  it('finds nothing in a valid collection', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

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

  it('refuses a measure twice', () => {
    expect(afterCell(MEASURES, 6, 'id', 'dead-share')).toContain(
      `datasets/${MEASURES}:6:id the id stands already at datasets/${MEASURES}:5 (dead-share)`,
    );
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

  it('refuses a circle of wholes at each of its members', () => {
    expect(afterCell(MEASURES, 2, 'part_of', 'dead')).toEqual([
      `datasets/${MEASURES}:2:part_of the measure is a part of itself (dead)`,
      `datasets/${MEASURES}:3:part_of the measure is a part of itself (losses)`,
    ]);
  });

  it('refuses sides of a check that are of different dimensions', () => {
    expect(afterCell('checks.csv', 2, 'right', '3000000 tonnes')).toEqual([
      'datasets/checks.csv:2:relation the sides are of different dimensions (sample-losses-002 + sample-losses-003 is persons, 3000000 tonnes is mass)',
    ]);
    expect(afterCell('checks.csv', 2, 'right', '3000000 ^ 1 t')).toEqual([
      'datasets/checks.csv:2:right mixes dimensions: an exponent in mass (3000000 ^ 1 t)',
    ]);
  });

  it('divides dimensions, and takes percent for a plain number', () => {
    const rate = 'sample-losses-001 ÷ span(sample-losses-001, sample-losses-002)';
    const problems = problemsAfter((files) => {
      setCell(files, 'checks.csv', 2, 'left', rate);
      setCell(files, 'checks.csv', 2, 'right', '970 people ÷ day');
      setCell(files, 'checks.csv', 3, 'left', 'sample-losses-004 + 2 × 5 %');
    });
    expect(problems).toEqual([]);
  });

  it('refuses a dimension that no unit counts in', () => {
    expect(afterCell('units.csv', 4, 'factor', '1000')).toEqual([
      'datasets/units.csv:4:factor no unit of dimension mass has factor 1 (1000)',
      'datasets/units.csv:5:factor no unit of dimension mass has factor 1 (0.01638)',
    ]);
  });

  it('refuses missing and unknown columns', () => {
    expect(edited('places.csv', 'name_ru', 'name_de').slice(0, 2)).toEqual([
      'datasets/places.csv:1:name_ru missing column',
      'datasets/places.csv:1:name_de unknown column',
    ]);
  });

  it('refuses a family of two kinds', () => {
    expect(afterCell(MEASURES, 4, 'kind', 'stock')).toEqual([
      `datasets/${MEASURES}:4:family not of one kind and dimension with losses, of the same family (people)`,
    ]);
  });

  it('refuses columns in another order', () => {
    const [first] = edited(CLAIMS, 'unit,base', 'base,unit');
    expect(first).toMatch(
      /^datasets\/sample-losses\/claims.csv:1 columns in another order than the contract \(/,
    );
  });

  it('refuses a ragged row', () => {
    expect(edited('places.csv', 'ussr,USSR,СССР,', 'ussr,USSR,СССР')).toContain(
      'datasets/places.csv:2 ragged row (3 cells, 4 columns)',
    );
  });

  it.each([
    [
      'year',
      /"issued": \{\s*"date-parts": \[\s*\[\s*2016\s*\]\s*\]\s*\},/,
      'issued a work without year (or "n.d.")',
    ],
    ['language', '"language": "en"', 'language a work without a language code'],
  ])('refuses a work without %s', (_, from, problem) => {
    expect(
      edited('sources.json', from, '"genre": "x"'.concat(problem.startsWith('issued') ? ',' : '')),
    ).toEqual([`datasets/sources.json:3:${problem} (book)`]);
  });

  it('refuses a work without author or title', () => {
    const problems = edited('sources.json', '"title": "Notes"', '"genre": "x"');
    expect(problems).toEqual(['datasets/sources.json:29:title a work without author or title (notes)']);
  });

  it('refuses a view of an unknown measure', () => {
    expect(edited('sample-losses/dataset.json', '"measure": "losses"', '"measure": "all"')).toEqual([
      'datasets/sample-losses/dataset.json:view.measure unknown id, not in sample-losses/measures.csv (all)',
    ]);
  });

  it('refuses a dataset without claims', () => {
    const problems = problemsAfter((files) => {
      files.set(CLAIMS, `${(files.get(CLAIMS) ?? '').split('\n')[0] ?? ''}\n`);
      files.set('checks.csv', `${(files.get('checks.csv') ?? '').split('\n')[0] ?? ''}\n`);
    });
    expect(problems).toEqual(['datasets/sample-losses/dataset.json the dataset has no claim']);
  });

  it('does not blame rows that name a row left out for a broken cell', () => {
    expect(afterCell(CLAIMS, 2, 'best', 'three')).toHaveLength(1);
    expect(afterCell(MEASURES, 2, 'kind', 'count')).toHaveLength(1);
  });
});
