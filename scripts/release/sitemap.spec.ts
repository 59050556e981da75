import { sitemap } from './sitemap';

describe('sitemap', () => {
  const PATHS = ['en/', 'ru/', 'en/sources/', 'ru/sources/', 'en/only/'];

  it('names every page of both languages with its other language, and nothing else', () => {
    const text = sitemap(PATHS, 'https://example.org');
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
      'https://example.org/en/',
      'https://example.org/ru/',
      'https://example.org/en/sources/',
      'https://example.org/ru/sources/',
    ]);
    expect(text).toContain(
      '<xhtml:link rel="alternate" hreflang="ru" href="https://example.org/ru/sources/"/>',
    );
  });

  it('needs an address', () => {
    expect(() => sitemap(PATHS, '')).toThrow(RangeError);
  });
});
