import { readCollection } from '../reading/read-collection';
import { sampleFiles, sampleTexts } from '../testing/sample-collection';
import { findWhole, firstMissingPiece, plainText, quotePieces, textPlaces } from './quote-places';

const { collection } = readCollection(sampleFiles());
const placesOf = (source: string) =>
  textPlaces(
    sampleTexts().get(source) ?? '',
    collection.lists.sections.filter((section) => section.source === source),
  );

describe('textPlaces', () => {
  const book = placesOf('book');

  it('begins a section at its heading, whatever its marks, quotes and apostrophes, not at the table of contents', () => {
    expect(book.missing).toEqual([]);
    expect(book.sections.get('book-war')?.startsWith('They lost 3 million people')).toBe(true);
    expect(book.sections.get('book-after')).toBe(
      'So more than 2,900,000 people were lost. 1946 was another year.',
    );
  });

  it('joins the body over page breaks and leaves the notes out', () => {
    expect(book.sections.get('book-war')).toContain('of whom about 1.5 million died');
    expect(book.sections.get('book-war')).not.toContain('An archive');
  });

  it('goes on with the last note after a page break', () => {
    expect(book.notes.get('2')?.text).toBe('The plan fell from 782 to 600 million puds.');
  });

  it('counts a note to the section of its mark, though it is printed under the next heading', () => {
    expect(book.notes.get('2')?.section).toBe('book-war');
  });

  it('takes a number that no note can have for the body going on', () => {
    expect([...book.notes.keys()]).toEqual(['1', '2']);
  });

  it('finds topics inside a line, and the opening before the first', () => {
    const notes = placesOf('notes');
    expect(notes.sections.get('notes-opening')).toBe('Opening words.');
    expect(notes.sections.get('notes-losses')).toContain('up to 4mil lost');
  });

  it('finds a title glued to the front of its paragraph', () => {
    const section = { id: 'cost', source: 'x', chapter: '', title: 'Human cost', pages: '' };
    const places = textPlaces('Of the human cost\nHuman costThe purges\n', [section]);
    expect(places.sections.get('cost')).toBe('The purges');
  });

  it('finds a title behind the number of its chapter, and leaves other headings out of the section', () => {
    const section = { id: 'war', source: 'x', chapter: '', title: 'The War', pages: '' };
    const places = textPlaces('# 8. The War\nFirst.\n### Losses of 1941\nSecond.\n', [section]);
    expect(places.missing).toEqual([]);
    expect(places.sections.get('war')).toBe('First. Second.');
  });

  it('names the sections whose title stands nowhere', () => {
    const [first] = collection.lists.sections;
    expect(textPlaces('# Other', first ? [first] : []).missing).toEqual([first]);
  });
});

describe('plainText', () => {
  it('drops note marks, stars and backslashes, and keeps other raised letters', () => {
    expect(plainText('a \\$1 *loan*<sup>12</sup>, the 16<sup>th</sup>\n one<ref>web</ref>')).toBe(
      'a $1 loan, the 16th one',
    );
  });
});

describe('quotePieces', () => {
  it('parts a quote at its omissions', () => {
    expect(quotePieces('in millions … cattle from 68.1')).toEqual(['in millions', 'cattle from 68.1']);
  });
});

describe('findWhole', () => {
  it.each([
    ['in 1953', '53'],
    ['1.5 million', '5 million'],
    ['1,700,000', '700,000'],
    ['53.5%', '53'],
  ])('does not find in "%s" the "%s" that is a part of another number', (text, part) => {
    expect(findWhole(text, part)).toBe(-1);
  });

  it('finds a number at the end of a sentence, before a dash and behind another that held it', () => {
    expect(findWhole('It was 53.', '53')).toBe(7);
    expect(findWhole('27-57 million', '27')).toBe(0);
    expect(findWhole('153 or 53 camps', '53')).toBe(7);
  });
});

describe('firstMissingPiece', () => {
  it('wants the pieces in order', () => {
    expect(firstMissingPiece('one two three', ['one', 'three'])).toBeNull();
    expect(firstMissingPiece('one two three', ['three', 'one'])).toBe('one');
    expect(firstMissingPiece('one two', ['one', 'one'])).toBe('one');
  });
});
