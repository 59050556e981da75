/** What we use of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
  /** What the engine asks its host for: locales, and items by id. */
  interface CiteprocSystem {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  /** An engine for one style and one language. */
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography():
      readonly [{ readonly bibliography_errors: readonly unknown[] }, readonly string[]] | false;
  }

  const CSL: {
    readonly Engine: new (
      system: CiteprocSystem,
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => Engine;
  };
  export = CSL;
}
