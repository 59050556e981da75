import { inject, Injectable, signal } from '@angular/core';
import { type ResolveFn } from '@angular/router';
import { catchError, map, type Observable, of, tap } from 'rxjs';
import { type Term } from '../domain/languages/glossary';
import { SiteFiles } from './site-files';

/** The terms that texts are marked with; none until a page has asked for them, and none where they did not arrive. */
@Injectable({ providedIn: 'root' })
export class Glossary {
  private readonly files = inject(SiteFiles);
  private readonly known = signal<readonly Term[]>([]);
  readonly terms = this.known.asReadonly();

  /** Fetches the terms, once a visit. */
  load(): Observable<unknown> {
    if (this.known().length > 0) return of(true);
    return this.files.get<readonly Term[]>('/datasets/glossary.json').pipe(
      tap((terms) => {
        this.known.set(terms);
      }),
      // A page without marked terms is whole all the same.
      catchError(() => of([])),
      map(() => true),
    );
  }
}

/** Sees to it that the terms are there before a page with explained texts is drawn. */
export const glossaryResolver: ResolveFn<unknown> = () => inject(Glossary).load();
