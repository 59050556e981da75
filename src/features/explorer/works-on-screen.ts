import { type DatasetPageData } from '../../data/pages/page-data';
import { type Claim } from '../../domain/claim';
import { type Language } from '../../domain/languages/language';

/** A work as a finished bibliography entry. */
export interface WorkEntry {
  readonly id: string;
  /** Of the work, not of the page. */
  readonly language: string;
  readonly text: string;
}

/** The finished bibliography entry of a work, in the style of the reader's language; its id where there is none. */
export function entryOf({ citations }: DatasetPageData, work: string, language: Language): string {
  return citations[work]?.[language === 'ru' ? 'gost' : 'chicago'] ?? work;
}

/** The works that some claims come from or cite, in alphabetical order. */
export function worksOnScreen(
  page: DatasetPageData,
  claims: readonly Claim[],
  language: Language,
): readonly WorkEntry[] {
  const used = new Set(claims.flatMap(({ source, origin }) => [source, ...origin]));
  return page.lists.works
    .filter(({ id }) => used.has(id))
    .map((work) => ({ id: work.id, language: work.language, text: entryOf(page, work.id, language) }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
}
