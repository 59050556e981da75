import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type NumberWanted, readNumberQuery } from './number-query';
import { type SearchDocument, type SearchEntry, type SearchFile } from './search-entry';
import { searchStem, searchWords, tellingWords } from './search-terms';

/** What was found, the best first. */
export interface SearchFound {
  /** Claims that give the number asked for; empty where none was. */
  readonly exact: readonly SearchEntry[];
  /** Claims whose range holds it. */
  readonly around: readonly SearchEntry[];
  /** Everything that has the words; beside a number, what has the other words. */
  readonly worded: readonly SearchEntry[];
  /** True where nothing has all words: then `worded` has as many of them as can be had. */
  readonly partly: boolean;
}

const OPTIONS = {
  fields: ['title', 'words'],
  tokenize: searchWords,
  processTerm: (word: string) => searchStem(word) || null,
};
/** How much nearer a number must be than this part of itself to be the same: 1.67 for 1.7 is not, 1,666,667 for 1.67 million is. */
const SAME = 0.002;

/** Makes the file of one language; the same documents give the same file. */
export function writeSearchFile(documents: readonly SearchDocument[]): SearchFile {
  const index = new MiniSearch<{ id: number; title: string; words: string }>(OPTIONS);
  index.addAll(documents.map(({ title, words }, id) => ({ id, title, words })));
  const entries = documents.map(({ words: _words, ...entry }): SearchEntry => entry);
  return { entries, index: index.toJSON() };
}

/** A search over one file, ready to be asked. */
export class SearchIndex {
  private readonly index: MiniSearch;
  private readonly entries: readonly SearchEntry[];

  constructor({ entries, index }: SearchFile) {
    this.entries = entries;
    this.index = MiniSearch.loadJS(index as AsPlainObject, OPTIONS);
  }

  /**
   * Finds what has all words, in any form and either language; the last word may be unfinished. Where nothing has them all,
   * what has the most of them. A number finds the claims that give it, then those whose range holds it.
   */
  find(query: string): SearchFound {
    const number = readNumberQuery(query);
    const rest = number ? number.rest : query;
    const worded = this.withWords(rest, 'AND');
    if (!number) {
      return worded.length > 0
        ? { exact: [], around: [], worded, partly: false }
        : { exact: [], around: [], worded: this.withWords(rest, 'OR'), partly: true };
    }
    const among = rest === '' ? this.entries : worded;
    const exact = among.filter((entry) => gives(entry, number));
    const around = among.filter((entry) => !gives(entry, number) && holds(entry, number));
    const found = new Set([...exact, ...around]);
    return { exact, around, worded: worded.filter((entry) => !found.has(entry)), partly: false };
  }

  private withWords(text: string, combineWith: 'AND' | 'OR'): readonly SearchEntry[] {
    const words = tellingWords(text);
    if (words.length === 0) return [];
    const results = this.index.search(words.join(' '), {
      combineWith,
      boost: { title: 3 },
      // A word that is being typed, and one wrong letter in a long word.
      prefix: (_term, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.15 : false),
      boostDocument: (id) => KIND_WEIGHT[this.entries[Number(id)]?.kind ?? 'claim'],
    });
    const most = Math.max(0, ...results.map(({ queryTerms }) => queryTerms.length));
    return results
      .filter(({ queryTerms }) => queryTerms.length === most)
      .flatMap(({ id }) => this.entries[Number(id)] ?? []);
  }
}

/** A dataset is a better answer than each of its claims. */
const KIND_WEIGHT = {
  dataset: 3,
  measure: 2,
  claimant: 2,
  work: 1.5,
  term: 2,
  place: 2,
  check: 1,
  claim: 1,
} as const;

function gives({ values }: SearchEntry, { value }: NumberWanted): boolean {
  return values?.some((end) => end !== null && Math.abs(end - value) <= SAME * Math.abs(value)) ?? false;
}

function holds({ values }: SearchEntry, { value }: NumberWanted): boolean {
  if (!values) return false;
  const [low, , high] = values;
  return low !== null && high !== null && low <= value && value <= high;
}
