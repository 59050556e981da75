import { formatProblem } from '../../domain/problem';
import { readCollection } from '../reading/read-collection';
import { sampleFiles, type SampleFiles, setCell } from '../testing/sample-collection';
import { checkCollection } from './check-collection';

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

describe('checkCollection', () => {
  it('finds nothing in a valid collection', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it('refuses missing and unknown columns', () => {
    expect(edited('places.csv', 'name_ru', 'name_de').slice(0, 2)).toEqual([
      'datasets/places.csv:1:name_ru missing column',
      'datasets/places.csv:1:name_de unknown column',
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

  it('does not blame rows that name a row left out for a broken cell', () => {
    expect(afterCell(CLAIMS, 2, 'best', 'three')).toHaveLength(1);
    expect(afterCell(MEASURES, 2, 'kind', 'count')).toHaveLength(1);
  });
});
