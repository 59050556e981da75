import { type Claim } from '../../domain/claim';
import { type Problem } from '../../domain/problem';
import { type CollectionRead } from '../reading/read-collection';
import { claimsOf } from './check-keys';
import { firstMissingPiece, quotePieces, type TextPlaces, textPlaces } from './quote-places';

/** What came of holding the quotes against the texts. */
export interface QuotesChecked {
  readonly checked: number;
  readonly problems: readonly Problem[];
}

/**
 * Holds every quote against the texts: each piece verbatim and in order, in the note that the row names, else in the
 * body of its section (in the whole text where no section is named). A row that names a note is read in the note, so a
 * figure of the body whose note only gives the origin leaves `footnote` empty.
 *
 * @param texts by id of the source; a text that is missing is a problem.
 */
export function checkQuotes(
  { collection, locate }: CollectionRead,
  texts: ReadonlyMap<string, string>,
): QuotesChecked {
  const { works, sections } = collection.lists;
  const problems: Problem[] = [];
  const places = new Map<string, TextPlaces>();
  for (const work of works.filter(({ custom }) => custom.role === 'text')) {
    const text = texts.get(work.id);
    if (text === undefined) {
      problems.push({
        ...locate(work),
        column: 'id',
        message: 'the text of this source is missing',
        value: work.id,
      });
      continue;
    }
    const found = textPlaces(
      text,
      sections.filter(({ source }) => source === work.id),
    );
    places.set(work.id, found);
    for (const section of found.missing) {
      const message = 'no such heading in the text, after the section before';
      problems.push({ ...locate(section), column: 'title', message, value: section.title });
    }
  }
  let checked = 0;
  for (const claim of claimsOf(collection)) {
    const found = places.get(claim.source);
    if (!found) continue;
    checked += 1;
    const finding = findingOf(claim, found);
    if (finding) problems.push({ ...locate(claim), ...finding });
  }
  return { checked, problems };
}

function findingOf(claim: Claim, places: TextPlaces): Omit<Problem, 'file' | 'line'> | null {
  const note = claim.footnote === '' ? null : places.notes.get(claim.footnote);
  if (note === undefined)
    return { column: 'footnote', message: 'no such note in the text', value: claim.footnote };
  if (note && claim.section !== '' && note.section !== claim.section) {
    return {
      column: 'footnote',
      message: `the mark of this note stands in ${note.section}`,
      value: claim.footnote,
    };
  }
  const text = note ? note.text : claim.section === '' ? places.whole : places.sections.get(claim.section);
  // A section without heading in the text was reported already.
  if (text === undefined) return null;
  const pieces = quotePieces(claim.quote);
  const missing = firstMissingPiece(text, pieces);
  if (missing === null) return null;
  const place = note ? `note ${claim.footnote}` : claim.section === '' ? 'the text' : claim.section;
  const elsewhere = placesOf(pieces, places);
  const hint = elsewhere.length === 0 ? '' : `, but in ${elsewhere.slice(0, 3).join(', ')}`;
  const order =
    pieces.length > 1 && firstMissingPiece(text, [missing]) === null ? 'not in this order' : 'not found';
  return { column: 'quote', message: `${order} in ${place}${hint}`, value: missing };
}

function placesOf(pieces: readonly string[], { sections, notes }: TextPlaces): readonly string[] {
  const inSections = [...sections]
    .filter(([, text]) => firstMissingPiece(text, pieces) === null)
    .map(([id]) => id);
  const inNotes = [...notes].filter(([, { text }]) => firstMissingPiece(text, pieces) === null);
  return [...inSections, ...inNotes.map(([number]) => `note ${number}`)];
}
