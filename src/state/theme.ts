import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Light or dark: the system's choice until the reader makes one, which is remembered on their machine. */
@Injectable({ providedIn: 'root' })
export class Theme {
  private readonly page = inject(DOCUMENT);

  /** The theme on screen now; only in a browser. */
  current(): 'light' | 'dark' {
    const chosen = this.page.documentElement.getAttribute('data-theme');
    if (chosen === 'light' || chosen === 'dark') return chosen;
    return this.page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  toggle(): void {
    const next = this.current() === 'dark' ? 'light' : 'dark';
    this.page.documentElement.setAttribute('data-theme', next);
    try {
      this.page.defaultView?.localStorage.setItem('theme', next);
    } catch {
      // Storage refused: the choice lasts until the page is left.
    }
  }
}
