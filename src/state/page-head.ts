import { isPlatformBrowser } from '@angular/common';
import { DOCUMENT, inject, Injectable, PLATFORM_ID } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { LANGUAGES } from '../domain/languages/language';

/** What a page says of itself in its head. `path` is the address after the language, e.g. `datasets/famines/`. */
export interface PageDescription {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Address of the site, or empty: then no canonical and no alternates are written. */
  readonly site: string;
  readonly language: string;
}

/** Writes title, description, canonical and language alternates. */
@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly page = inject(DOCUMENT);
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);
  private readonly platform = inject(PLATFORM_ID);

  describe({ title, description, path, site, language }: PageDescription): void {
    this.title.setTitle(title);
    this.meta.updateTag({ name: 'description', content: description });
    this.meta.updateTag({ property: 'og:title', content: title });
    this.meta.updateTag({ property: 'og:description', content: description });
    this.meta.updateTag({ property: 'og:locale', content: language === 'ru' ? 'ru_RU' : 'en_GB' });
    this.meta.updateTag({ property: 'og:type', content: 'website' });
    this.meta.updateTag({
      property: 'og:site_name',
      content: language === 'ru' ? 'Спорные цифры' : 'Contested Figures',
    });
    this.meta.updateTag({
      property: 'og:locale:alternate',
      content: language === 'ru' ? 'en_GB' : 'ru_RU',
    });
    if (site === '') this.meta.removeTag('property="og:url"');
    else this.meta.updateTag({ property: 'og:url', content: `${site}/${language}/${path}` });
    this.page.head.querySelectorAll('link[data-cf-head]').forEach((link) => {
      link.remove();
    });
    if (site === '') return;
    this.link('canonical', `${site}/${language}/${path}`);
    for (const other of LANGUAGES) this.link('alternate', `${site}/${other}/${path}`, other);
    this.link('alternate', `${site}/`, 'x-default');
  }

  /**
   * Writes a block of schema.org data into the prerendered file, `<` escaped so that it cannot end the script element.
   * A browser only takes the block of another page away: machines read the files, and our policy lets no program write
   * into a script element.
   */
  describeForMachines(data: object): void {
    const text = JSON.stringify(data).replace(/</g, '\\u003c');
    if (isPlatformBrowser(this.platform)) {
      const there = this.page.head.querySelector('script[type="application/ld+json"]');
      if (there?.textContent !== text) there?.remove();
      return;
    }
    const block = this.page.createElement('script');
    block.type = 'application/ld+json';
    block.textContent = text;
    this.page.head.appendChild(block);
  }

  private link(rel: string, href: string, hreflang?: string): void {
    const link = this.page.createElement('link');
    link.rel = rel;
    link.href = href;
    if (hreflang !== undefined) link.hreflang = hreflang;
    link.setAttribute('data-cf-head', '');
    this.page.head.appendChild(link);
  }
}
