import { DOCUMENT, inject, Injectable } from '@angular/core';
import { type Language } from '../domain/languages/language';

/** Remembers the reader's language on their machine, for their next visit to the front door. */
@Injectable({ providedIn: 'root' })
export class LanguageChoice {
  private readonly page = inject(DOCUMENT);

  remember(language: Language): void {
    try {
      this.page.defaultView?.localStorage.setItem('language', language);
    } catch {
      // Storage refused: the browser's languages decide next time.
    }
  }
}
