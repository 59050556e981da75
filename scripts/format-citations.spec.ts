import { readFileSync } from 'node:fs';
import { type Work } from '../src/domain/code-lists';
import { CITATION_STYLES } from '../src/data/page-data';
import { formatCitations } from './format-citations';

const work = (fields: Partial<Work> & Pick<Work, 'id' | 'type'>): Work => ({
  language: 'en',
  custom: { role: 'origin' },
  ...fields,
});

const BOOK = work({
  id: 'book',
  type: 'book',
  title: 'About Russia, Its Revolutions, Its Development and Its Present',
  author: [{ family: 'Reiman', given: 'Michal' }],
  'collection-title': 'Prager Schriften zur Zeitgeschichte und zum Zeitgeschehen',
  'collection-number': '10',
  publisher: 'Peter Lang',
  'publisher-place': 'Frankfurt am Main',
  issued: { 'date-parts': [[2016]] },
  DOI: '10.3726/978-3-653-06473-5',
});
const ARTICLE = work({
  id: 'article',
  type: 'article-journal',
  title: 'Судьба раскулаченных в СССР',
  author: [{ family: 'Ивницкий', given: 'Н. А.' }],
  'container-title': 'Вопросы истории',
  volume: '3',
  issue: '2',
  page: '10-20',
  issued: { 'date-parts': [[1994]] },
  language: 'ru',
});
const BOTH_SCRIPTS = work({
  id: 'serp',
  type: 'book',
  title: 'Serp i molokh',
  author: [{ family: 'Krasilnikov', given: 'S. A.' }],
  issued: { 'date-parts': [[2009]] },
  language: 'ru',
  custom: { role: 'origin', title_original: 'Серп и молох', restored: true },
});
const UNDATED = work({
  id: 'undated',
  type: 'webpage',
  title: 'Purges & “Control”',
  issued: { literal: 'n.d.' },
});
const UNDATED_RUSSIAN = work({ ...UNDATED, id: 'undated-ru', title: 'Чистки', language: 'ru' });

describe('formatCitations', () => {
  const citations = formatCitations([BOOK, ARTICLE, BOTH_SCRIPTS, UNDATED, UNDATED_RUSSIAN]);

  it('sets a book in Chicago, APA and ГОСТ', () => {
    expect(citations['book']).toEqual({
      chicago:
        'Reiman, Michal. About Russia, Its Revolutions, Its Development and Its Present. Prager Schriften zur Zeitgeschichte und zum Zeitgeschehen 10. Frankfurt am Main: Peter Lang, 2016. https://doi.org/10.3726/978-3-653-06473-5.',
      apa: 'Reiman, M. (2016). About Russia, Its Revolutions, Its Development and Its Present. Peter Lang. https://doi.org/10.3726/978-3-653-06473-5',
      gost: 'Reiman M. About Russia, Its Revolutions, Its Development and Its Present. Frankfurt am Main: Peter Lang, 2016. DOI: 10.3726/978-3-653-06473-5.',
    });
  });

  it('sets ГОСТ with Russian terms for a Russian work, and never changes the case of its title', () => {
    expect(citations['article']?.gost).toBe(
      'Ивницкий Н.А. Судьба раскулаченных в СССР // Вопросы истории. 1994. Т. 3, № 2. С. 10–20.',
    );
    expect(citations['article']?.chicago).toContain('“Судьба раскулаченных в СССР.”');
  });

  it('gives a title in both scripts, and in ГОСТ in its own', () => {
    expect(citations['serp']?.chicago).toContain('Serp i molokh [Серп и молох]');
    expect(citations['serp']?.apa).toContain('Serp i molokh [Серп и молох]');
    expect(citations['serp']?.gost).toContain('Серп и молох');
    expect(citations['serp']?.gost).not.toContain('Serp');
  });

  it('says that a work has no date', () => {
    for (const style of CITATION_STYLES) expect(citations['undated']?.[style]).toContain('n.d.');
    expect(citations['undated-ru']?.gost).toContain('[б. г.]');
    expect(citations['undated-ru']?.apa).toContain('n.d.');
  });

  it('gives the day of a newspaper in ГОСТ', () => {
    const piece = work({
      id: 'piece',
      type: 'article-newspaper',
      title: 'Речь',
      'container-title': 'Правда',
      language: 'ru',
    });
    const entry = (dates: number[][]) =>
      formatCitations([{ ...piece, issued: { 'date-parts': dates } }])['piece']?.gost;
    expect(entry([[1927, 6, 8]])).toBe('Речь // Правда. 1927. 8 июня.');
    expect(
      entry([
        [1928, 10, 30],
        [1928, 11, 1],
      ]),
    ).toBe('Речь // Правда. 1928. 30 окт. – 1 нояб.');
    expect(entry([[1928]])).toBe('Речь // Правда. 1928.');
  });

  it('leaves no markup and no entity', () => {
    for (const entry of Object.values(citations).flatMap((entries) => Object.values(entries))) {
      expect(entry).not.toMatch(/[<>]|&\w+;|&#/);
    }
    expect(citations['undated']?.apa).toContain('Purges &');
  });

  it('refuses a work that a style leaves out', () => {
    expect(() =>
      formatCitations([work({ id: 'nothing', type: 'book', issued: { 'date-parts': [[1930]] } })]),
    ).toThrow(/nothing/);
  });

  it.each([
    'document',
    'manuscript',
    'speech',
    'report',
    'article-newspaper',
    'thesis',
    'entry-encyclopedia',
    'legislation',
    'archive',
    'treaty',
    'pamphlet',
    'collection',
  ])('sets the item type %s in every style', (type) => {
    const entries = formatCitations([work({ id: 'x', type, title: 'Secret protocol' })])['x'];
    for (const style of CITATION_STYLES) expect(entries?.[style].toLowerCase()).toContain('secret protocol');
  });
});

describe('the styles', () => {
  it('are credited where they are kept', () => {
    expect(readFileSync('scripts/styles/README.md', 'utf8')).toContain('CC BY-SA 3.0');
  });
});
