import { formatProblem } from '../../domain/problem';
import { readCollection } from '../reading/read-collection';
import { sampleFiles, type SampleFiles, setCell } from '../testing/sample-collection';
import { checkCollection } from './check-collection';

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
    'character 19: not an id, number, unit or operator (+ − × ÷ ^) (* 2)',
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

describe('checkCollection, of checks.csv', () => {
  it.each(CELLS)('refuses %s', (_, path, line, column, value, problem) => {
    expect(afterCell(path, line, column, value)).toEqual([
      `datasets/${path}:${String(line)}:${column} ${problem}`,
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

  it('takes every length of time for one dimension, in rates too', () => {
    const problems = problemsAfter((files) => {
      files.set('units.csv', `${files.get('units.csv') ?? ''}yearly,a year,в год,,,,,percent ÷ year,1\n`);
      setCell(files, 'checks.csv', 2, 'left', '2 yearly × 30 days');
      setCell(files, 'checks.csv', 2, 'right', '50 %');
    });
    expect(problems).toEqual([]);
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
});
