import { formatProblem } from '../../domain/problem';
import { readCollection } from '../reading/read-collection';
import { sampleFiles, type SampleFiles, sampleTexts, setCell } from '../testing/sample-collection';
import { checkQuotes } from './check-quotes';

const CLAIMS = 'sample-losses/claims.csv';

function problemsAfter(change: (files: SampleFiles, texts: Map<string, string>) => void): string[] {
  const files = sampleFiles();
  const texts = sampleTexts();
  change(files, texts);
  return checkQuotes(readCollection(files), texts).problems.map(formatProblem);
}

describe('checkQuotes', () => {
  it('finds every quote of the sample, and says how many', () => {
    expect(checkQuotes(readCollection(sampleFiles()), sampleTexts())).toEqual({ checked: 7, problems: [] });
  });

  it.each([
    [
      'a word altered',
      2,
      'quote',
      'lost 3 million persons',
      'quote not found in book-war (lost 3 million persons)',
    ],
    [
      'a letter altered',
      3,
      'quote',
      'About 1.5 million died',
      'quote not found in book-war (About 1.5 million died)',
    ],
    [
      'pieces out of order',
      5,
      'quote',
      'lost were dead … half of',
      'quote not in this order in book-war (half of)',
    ],
    [
      'another section',
      2,
      'section',
      'book-after',
      'quote not found in book-after, but in book-war (lost 3 million people)',
    ],
    [
      'a note for the body',
      2,
      'footnote',
      '1',
      'quote not found in note 1, but in book-war (lost 3 million people)',
    ],
    [
      'the body for a note',
      6,
      'footnote',
      '',
      'quote not found in book-war, but in note 2 (from 782 to 600 million puds)',
    ],
    ['an unknown note', 6, 'footnote', '7', 'footnote no such note in the text (7)'],
    [
      'a note of another section',
      6,
      'section',
      'book-after',
      'footnote the mark of this note stands in book-war (2)',
    ],
  ])('refuses %s', (_, line, column, value, problem) => {
    const place = `datasets/${CLAIMS}:${String(line)}:`;
    expect(problemsAfter((files) => setCell(files, CLAIMS, line, column, value))).toEqual([place + problem]);
  });

  it('reads a row without section in the whole text', () => {
    expect(problemsAfter((files) => setCell(files, CLAIMS, 2, 'section', ''))).toEqual([]);
  });

  it('refuses a section without its heading in the text', () => {
    expect(problemsAfter((files) => setCell(files, 'sections.csv', 3, 'title', 'Later'))).toEqual([
      'datasets/sections.csv:3:title no such heading in the text, after the section before (Later)',
    ]);
  });

  it('refuses to go without a text', () => {
    expect(problemsAfter((_, texts) => texts.delete('notes'))).toEqual([
      'datasets/sources.json:29:id the text of this source is missing (notes)',
    ]);
  });
});
