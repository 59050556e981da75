import { readFileSync } from 'node:fs';
import { type Claim } from '../../domain/claim';
import { type Language, type Translate } from '../../domain/languages/language';
import { type CitationStyle } from '../pages/page-data';
import { readCollection } from '../reading/read-collection';
import { sampleFiles } from '../testing/sample-collection';
import { type Messages, translator } from '../texts/translator';
import { citeClaim, citeDataset, citeView } from './cite-claim';

const { lists, datasets, site } = readCollection(sampleFiles()).collection;
const { claims, info } = datasets[0]!;
const CITATIONS = {
  book: {
    chicago: 'Writer, Anna. A Book, 2016.',
    apa: 'Writer, A. (2016). A Book.',
    gost: 'Writer A. A Book. 2016.',
  },
  notes: { chicago: '“Notes,” n.d. https://example.org/notes', apa: 'Notes. (n.d.).', gost: 'Notes. n.d.' },
  archive: { chicago: 'Архив, 1954.', apa: 'Архив. (1954).', gost: 'Архив. 1954.' },
};

function texts(language: Language): Translate {
  return translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);
}

function cite(changes: Partial<Claim>, style: CitationStyle, language: Language): string {
  return citeClaim({ ...claims[2]!, ...changes }, lists, CITATIONS, style, language, texts(language));
}

describe('citeClaim', () => {
  it('says who is quoted in what, where, and whom the text cites', () => {
    expect(cite({ footnote: '105', origin: ['archive'], originAt: 'p. 320' }, 'chicago', 'en')).toBe(
      'Official figures, quoted in: Writer, Anna. A Book, 2016. Chap. 1, “The "Great" War,” pp. 7–12, n. 105. Citing: Архив, 1954, p. 320.',
    );
  });

  it('says the same in Russian, with the place as the record writes it', () => {
    expect(cite({ footnote: '105', origin: ['archive'], originAt: 'p. 320' }, 'gost', 'ru')).toBe(
      'Официальные данные. Цит. по: Writer A. A Book. 2016. Ch. 1. The "Great" War. P. 7–12. Note 105. Со ссылкой на: Архив. 1954. С. 320.',
    );
  });

  it('leaves out "quoted in" where the text speaks for itself', () => {
    expect(cite({ claimant: 'writer', origin: [], originAt: '' }, 'apa', 'en')).toBe(
      'Writer, A. (2016). A Book. Chap. 1, “The "Great" War,” pp. 7–12.',
    );
  });

  it('gives each cited work its own place where there are as many', () => {
    expect(cite({ origin: ['archive', 'book'], originAt: 'p. 1; pp. 2–3' }, 'chicago', 'en')).toMatch(
      /Citing: Архив, 1954, p\. 1; Writer, Anna\. A Book, 2016, pp\. 2–3\.$/,
    );
    expect(cite({ origin: ['archive', 'book'], originAt: 'p. 320' }, 'chicago', 'en')).toMatch(
      /A Book, 2016, p\. 320\.$/,
    );
  });

  it('puts no stop after an address, and no place where none is known', () => {
    const claim = {
      claimant: 'writer',
      source: 'notes',
      section: 'notes-opening',
      footnote: '',
      origin: [],
      originAt: '',
    };
    expect(cite(claim, 'chicago', 'en')).toBe('“Notes,” n.d. https://example.org/notes');
  });

  it('ends a title inside its quotation marks', () => {
    const claim = {
      claimant: 'writer',
      source: 'notes',
      section: 'notes-losses',
      footnote: '',
      origin: [],
      originAt: '',
    };
    expect(cite(claim, 'apa', 'en')).toBe('Notes. (n.d.). “Losses.”');
  });

  it('refuses a claim whose work has no citation', () => {
    expect(() => citeClaim(claims[0]!, lists, {}, 'apa', 'en', texts('en'))).toThrow(RangeError);
  });
});

describe('citeDataset', () => {
  const there = { ...site, address: 'https://example.org/' };

  it('names site, title, version and day, and no address where there is none', () => {
    expect(citeDataset(info, site, 'chicago', 'en', texts('en'))).toBe(
      'Sample. “Losses.” Version 1.0.0. Data set, November 22, 2026.',
    );
  });

  it('gives the address and the day of the visit', () => {
    expect(citeDataset(info, there, 'gost', 'ru', texts('ru'), '2026-12-01')).toBe(
      'Потери [Электронный ресурс]: набор данных // Образец. Версия 1.0.0 от 22.11.2026. URL: https://example.org/ru/datasets/sample-losses/ (дата обращения: 01.12.2026).',
    );
    expect(citeDataset(info, there, 'apa', 'en', texts('en'))).toBe(
      'Sample. (2026). Losses (Version 1.0.0) [Data set]. https://example.org/en/datasets/sample-losses/',
    );
  });

  it('cites a view by its link', () => {
    expect(
      citeView(info, there, 'https://example.org/ru/x/?order=period', 'chicago', 'ru', texts('ru')),
    ).toBe(
      'Образец. «Потери». Версия 1.0.0. Набор данных, 22 ноября 2026 г. https://example.org/ru/x/?order=period',
    );
  });
});
