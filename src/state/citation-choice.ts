import { Injectable, signal } from '@angular/core';
import { type CitationFormat } from '../data/citations/citation-records';

/** The citation style that the reader chose last in this visit; null until then: the style of the page's language. */
@Injectable({ providedIn: 'root' })
export class CitationChoice {
  readonly format = signal<CitationFormat | null>(null);
}
