import { DOCUMENT, inject } from '@angular/core';
import { type ResolveFn } from '@angular/router';
import { map } from 'rxjs';
import { isLanguage, type Language } from '../domain/languages/language';
import { Texts } from './texts';

/** Loads the texts of the address's language before anything is drawn, and marks the document with it. */
export const languageResolver: ResolveFn<Language> = (route) => {
  const wanted = route.paramMap.get('language');
  const language = isLanguage(wanted) ? wanted : 'en';
  const page = inject(DOCUMENT);
  return inject(Texts)
    .use(language)
    .pipe(
      map(() => {
        page.documentElement.lang = language;
        return language;
      }),
    );
};

/** Loads the texts that only some pages need; in the routes of these pages. */
export const textsResolver: ResolveFn<boolean> = async (route) => {
  const wanted = route.parent?.paramMap.get('language');
  await inject(Texts).loadAll(isLanguage(wanted) ? wanted : 'en');
  return true;
};
