import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type SearchFile } from '../data/search/search-entry';
import { type SearchIndex } from '../data/search/search-index';
import { type Language } from '../domain/languages/language';
import { SiteFiles } from './site-files';

/** Keeps the search of each language once it was asked for; program and index come on demand. */
@Injectable({ providedIn: 'root' })
export class SearchEngine {
  private readonly files = inject(SiteFiles);
  private readonly kept = new Map<Language, Promise<SearchIndex>>();

  /** The search in one language; a failed load is tried again the next time. */
  open(language: Language): Promise<SearchIndex> {
    const there = this.kept.get(language);
    if (there) return there;
    const opening = this.load(language);
    this.kept.set(language, opening);
    opening.catch(() => this.kept.delete(language));
    return opening;
  }

  private async load(language: Language): Promise<SearchIndex> {
    const [program, file] = await Promise.all([
      import('../data/search/search-index'),
      firstValueFrom(this.files.get<SearchFile>(`/search/${language}.json`)),
    ]);
    return new program.SearchIndex(file);
  }
}
