import { type Bilingual, type Language } from './language';

/** A term of the field, explained. */
export interface Term {
  readonly id: string;
  readonly name: Bilingual;
  /** Other forms under which it stands in texts: plurals and, in Russian, cases. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  readonly definition: Bilingual;
}

/** A piece of a text: plain, or an occurrence of a term. */
export interface TextPiece {
  readonly text: string;
  readonly term: Term | null;
}

/**
 * Cuts a text at the first occurrence of each term; whole words, capitals do not matter, the longest form wins
 * ("collective farm" before "farm"). The pieces put together are the text.
 *
 * @example markTerms('Kulaks and kulaks', terms, 'en') // [{ text: 'Kulaks', term: kulak }, { text: ' and kulaks', term: null }]
 */
export function markTerms(text: string, terms: readonly Term[], language: Language): readonly TextPiece[] {
  const byForm = new Map<string, Term>();
  for (const term of terms) {
    for (const form of [term.name[language], ...term.forms[language]]) byForm.set(folded(form), term);
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  const pieces: TextPiece[] = [];
  const seen = new Set<string>();
  let from = 0;
  // Folding keeps every letter in its place, so that the cuts fit the text as it is written.
  for (const match of folded(text).matchAll(pattern)) {
    const term = byForm.get(match[0]);
    if (!term || seen.has(term.id)) continue;
    seen.add(term.id);
    const to = match.index + match[0].length;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), term: null });
    pieces.push({ text: text.slice(match.index, to), term });
    from = to;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е');
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
