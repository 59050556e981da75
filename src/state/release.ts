import { type HttpEvent, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { map, type Observable, of, switchMap } from 'rxjs';
import built from '../../.generated/release.json';
import { KeptCollection } from './kept-collection';

/** Whether the site has been renewed since this page was opened. */
@Injectable({ providedIn: 'root' })
export class Release {
  private readonly state = signal(false);

  /** True once it is known that the server has another release than this page. */
  readonly renewed = this.state.asReadonly();

  /** Bytes of the whole collection, uncompressed. */
  readonly offlineBytes = built.offlineBytes;

  markRenewed(): void {
    this.state.set(true);
  }
}

/**
 * Keeps program and data of one release together: data of another release is asked for once more past every cache,
 * and refused when the server itself has moved on.
 */
export const sameRelease: HttpInterceptorFn = (request, next) => {
  const release = inject(Release);
  inject(KeptCollection).note(request.url);
  return next(request).pipe(
    switchMap((event): Observable<HttpEvent<unknown>> => {
      if (fits(event)) return of(event);
      const again = request.clone({
        cache: 'reload',
        setHeaders: { 'ngsw-bypass': 'true' },
      });
      return next(again).pipe(
        map((second) => {
          if (fits(second)) return second;
          release.markRenewed();
          throw new Error(`${request.url} belongs to another release of the site`);
        }),
      );
    }),
  );
};

function fits(event: HttpEvent<unknown>): boolean {
  if (!(event instanceof HttpResponse)) return true;
  const { body } = event;
  if (typeof body !== 'object' || body === null || !('release' in body)) return true;
  return body.release === built.release;
}
