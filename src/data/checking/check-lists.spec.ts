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

const edited = (path: string, from: string | RegExp, to: string): string[] =>
  problemsAfter((files) => files.set(path, (files.get(path) ?? '').replace(from, to)));

/** One cell of the valid sample altered, and the one problem that comes of it, at that cell. */
const CELLS: readonly (readonly [
  rule: string,
  path: string,
  line: number,
  column: string,
  value: string,
  problem: string,
])[] = [
  [
    'a formula with a full-width sign',
    'claimants.csv',
    2,
    'name_en',
    '＝1',
    'a spreadsheet would run this cell as a formula (＝1)',
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
  ['a form too few', 'units.csv', 5, 'forms_ru', 'пуд|пуда', 'needs 3 forms with | between them (пуд|пуда)'],
  ['forms in one language', 'units.csv', 5, 'forms_ru', '', 'needs 3 forms with | between them ()'],
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
  ['an event without date', 'events.csv', 2, 'date', 'June', `${NO_DATE} (June)`],
  [
    'an event of no section',
    'events.csv',
    2,
    'section',
    'book-peace',
    'unknown id, not in sections.csv (book-peace)',
  ],
];

describe('checkCollection, of lists and measures', () => {
  it.each(CELLS)('refuses %s', (_, path, line, column, value, problem) => {
    expect(afterCell(path, line, column, value)).toEqual([
      `datasets/${path}:${String(line)}:${column} ${problem}`,
    ]);
  });

  it('refuses a measure twice', () => {
    expect(afterCell(MEASURES, 6, 'id', 'dead-share')).toContain(
      `datasets/${MEASURES}:6:id the id stands already at datasets/${MEASURES}:5 (dead-share)`,
    );
  });

  it('refuses a circle of wholes at each of its members', () => {
    expect(afterCell(MEASURES, 2, 'part_of', 'dead')).toEqual([
      `datasets/${MEASURES}:2:part_of the measure is a part of itself (dead)`,
      `datasets/${MEASURES}:3:part_of the measure is a part of itself (losses)`,
    ]);
  });

  it('refuses a dimension that no unit counts in', () => {
    expect(afterCell('units.csv', 4, 'factor', '1000')).toEqual([
      'datasets/units.csv:4:factor no unit of dimension mass has factor 1 (1000)',
      'datasets/units.csv:5:factor no unit of dimension mass has factor 1 (0.01638)',
    ]);
  });

  it('refuses a family of two kinds', () => {
    expect(afterCell(MEASURES, 4, 'kind', 'stock')).toEqual([
      `datasets/${MEASURES}:4:family not of one kind and dimension with losses, of the same family (people)`,
    ]);
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
});
