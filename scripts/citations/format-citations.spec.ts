import { readFileSync } from 'node:fs';
import { CITATION_STYLES } from '../../src/data/pages/page-data';
import { type Work } from '../../src/domain/code-lists';
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
  custom: {
    role: 'origin',
    original: { title: 'Серп и молох', author: [{ family: 'Красильников', given: 'С. А.' }] },
    restored: true,
  },
});
const EDITED = work({
  id: 'lubyanka',
  type: 'book',
  title: 'Lubyanka: Stalin i NKVD',
  editor: [{ family: 'Chaustov', given: 'V. N.' }],
  volume: '2',
  publisher: 'MFD',
  'publisher-place': 'Moscow',
  issued: { 'date-parts': [[2003]] },
  language: 'ru',
  custom: {
    role: 'origin',
    original: {
      title: 'Лубянка: Сталин и НКВД',
      editor: [{ family: 'Хаустов', given: 'Владимир Н.' }],
      publisher: 'МФД',
      'publisher-place': 'Москва',
    },
    restored: true,
    others: true,
  },
});
const IN_TWO_PARTS = work({
  id: 'pravda',
  type: 'article-newspaper',
  title: '[Untitled article]',
  author: [{ family: 'Grinko', given: 'G.' }],
  'container-title': 'Pravda',
  issued: {
    'date-parts': [
      [1928, 10, 30],
      [1928, 11, 1],
    ],
  },
  language: 'ru',
  custom: {
    role: 'origin',
    original: {
      title: '[Статья без заглавия]',
      author: [{ family: 'Гринько', given: 'Г.' }],
      'container-title': 'Правда',
    },
  },
});
const NEWSPAPER = work({
  id: 'vorwaerts',
  type: 'periodical',
  title: 'Vorwärts',
  issued: { 'date-parts': [[1928, 12, 19]] },
  language: 'de',
});
const PERIODICAL = work({
  id: 'vestnik',
  type: 'periodical',
  title: 'Vestnik',
  issue: '1',
  issued: { 'date-parts': [[1923]] },
  language: 'ru',
  custom: { role: 'origin', original: { title: 'Вестник' } },
});
const GERMAN = work({
  id: 'protokolle',
  type: 'book',
  title: 'Die Protokolle der „Großen Drei“',
  editor: [{ family: 'Fischer', given: 'A.' }],
  volume: '2',
  publisher: 'Verlag',
  'publisher-place': 'Köln',
  issued: { 'date-parts': [[1985]] },
  language: 'de',
});
const DOCUMENT = work({
  id: 'resolution',
  type: 'manuscript',
  title: '[Draft resolution]',
  note: 'RGASPI, f. 17',
  issued: { 'date-parts': [[1932, 10, 2]] },
  language: 'ru',
  custom: { role: 'origin', original: { title: '[Проект резолюции]', note: 'РГАСПИ. Ф. 17' } },
});
const UNDATED = work({
  id: 'undated',
  type: 'webpage',
  title: 'Purges & “Control”',
  issued: { literal: 'n.d.' },
});
const UNDATED_RUSSIAN = work({ ...UNDATED, id: 'undated-ru', title: 'Чистки', language: 'ru' });

describe('formatCitations', () => {
  const citations = formatCitations([
    BOOK,
    ARTICLE,
    BOTH_SCRIPTS,
    UNDATED,
    UNDATED_RUSSIAN,
    EDITED,
    IN_TWO_PARTS,
    NEWSPAPER,
    PERIODICAL,
    GERMAN,
    DOCUMENT,
  ]);

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
    expect(citations['serp']?.gost).toBe('Красильников С.А. Серп и молох. 2009.');
  });

  it('says that a work has no date', () => {
    for (const style of CITATION_STYLES) expect(citations['undated']?.[style]).toContain('n.d.');
    expect(citations['undated-ru']?.gost).toBe('Чистки [Электронный ресурс]. [Б. г.].');
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
    ).toBe('Речь // Правда. 1928. 30 окт., 1 нояб.');
    expect(entry([[1928]])).toBe('Речь // Правда. 1928.');
  });

  it('names the editors, and says that there are more', () => {
    expect(citations['lubyanka']).toEqual({
      chicago:
        'Chaustov, V. N., et al., eds. Lubyanka: Stalin i NKVD [Лубянка: Сталин и НКВД]. Vol. 2. Moscow: MFD, 2003.',
      apa: 'Chaustov, V. N., et al. (Eds.). (2003). Lubyanka: Stalin i NKVD [Лубянка: Сталин и НКВД] (Vol. 2). MFD.',
      gost: 'Лубянка: Сталин и НКВД / ред. В.Н. Хаустов [и др.]. Москва: МФД, 2003. Т. 2.',
    });
  });

  it('gives newspapers their days, and a title of ours as it stands', () => {
    expect(citations['pravda']).toEqual({
      chicago: 'Grinko, G. [Untitled article]. Pravda, October 30 and November 1, 1928.',
      apa: 'Grinko, G. (1928, October 30 and November 1). [Untitled article]. Pravda.',
      gost: 'Гринько Г. [Статья без заглавия] // Правда. 1928. 30 окт., 1 нояб.',
    });
    expect(citations['vorwaerts']).toEqual({
      chicago: 'Vorwärts, December 19, 1928.',
      apa: 'Vorwärts. (1928, December 19).',
      gost: 'Vorwärts. 1928. 19. Dez.',
    });
  });

  it('gives a periodical its number', () => {
    expect(citations['vestnik']?.chicago).toBe('Vestnik [Вестник], no. 1 (1923).');
    expect(citations['vestnik']?.gost).toBe('Вестник. 1923. № 1.');
  });

  it('sets ГОСТ in the language of the record, its quotation marks closed before the stop', () => {
    expect(citations['protokolle']?.gost).toBe(
      'Die Protokolle der „Großen Drei“ / hrsg. von A. Fischer. Köln: Verlag, 1985. Bd. 2.',
    );
    const english = formatCitations([
      { ...BOOK, DOI: undefined, volume: '2', title: 'The “Second” and “Third”' },
    ]);
    expect(english['book']?.gost).toBe(
      'Reiman M. The “Second” and “Third”. Frankfurt am Main: Peter Lang, 2016. Vol. 2.',
    );
  });

  it('sets the pages of an undated chapter after the date', () => {
    const chapter = work({ id: 'x', type: 'chapter', title: 'Armáda', page: '239–266', language: 'cs' });
    expect(formatCitations([chapter])['x']?.chicago).toBe('“Armáda,” n.d., 239–66.');
    expect(formatCitations([chapter])['x']?.gost).toBe('Armáda. [B. r.]. S. 239–266.');
  });

  it('adds the signature of an archive', () => {
    expect(citations['resolution']).toEqual({
      chicago: '[Draft resolution], October 2, 1932. RGASPI, f. 17.',
      apa: '[Draft resolution]. (1932, October 2). RGASPI, f. 17.',
      gost: '[Проект резолюции]. 1932. 2 окт. РГАСПИ. Ф. 17.',
    });
  });

  it('sets the number of a journal without volumes in brackets in APA', () => {
    const article = { ...ARTICLE, volume: undefined };
    expect(formatCitations([article])['article']?.apa).toContain('Вопросы истории, (2), 10–20.');
  });

  it('sets a transliterated record without an original in Latin letters', () => {
    const record = { ...BOTH_SCRIPTS, volume: '2', custom: { role: 'origin' as const } };
    expect(formatCitations([record])['serp']?.gost).toBe('Krasilnikov S.A. Serp i molokh. 2009. Vol. 2.');
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
    expect(readFileSync('scripts/citations/styles/README.md', 'utf8')).toContain('CC BY-SA 3.0');
  });
});
