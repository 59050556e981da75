import { type Work } from '../../domain/code-lists';
import { cslOf } from './csl';
import { risOf } from './ris';

const ARTICLE: Work = {
  id: 'article',
  type: 'article-journal',
  title: 'Судьба\nраскулаченных',
  author: [{ family: 'Ивницкий', given: 'Н. А.' }, { literal: 'Institute' }],
  'container-title': 'Вопросы истории',
  page: '10–20',
  issued: { 'date-parts': [[1994, 3]] },
  language: 'ru',
  custom: { role: 'origin' },
};
const BOOK: Work = {
  id: 'book',
  type: 'book',
  title: 'Book',
  issued: { literal: 'n.d.' },
  language: 'en',
  custom: { role: 'text' },
};

describe('risOf', () => {
  const text = risOf([ARTICLE, BOOK]);

  it('writes one record a work, from TY to ER, lines ended with CRLF', () => {
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n').filter((line) => line !== '');
    expect(lines.filter((line) => line.startsWith('TY  - '))).toEqual(['TY  - JOUR', 'TY  - BOOK']);
    expect(lines.filter((line) => line === 'ER  - ' || line === 'ER  -')).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
  });

  it('parts the pages, and writes a month', () => {
    expect(text).toContain('SP  - 10\r\nEP  - 20\r\n');
    expect(text).toContain('PY  - 1994\r\nDA  - 1994/03//\r\n');
  });

  it('keeps names, Cyrillic and one line a value', () => {
    expect(text).toContain('AU  - Ивницкий, Н. А.\r\nAU  - Institute\r\n');
    expect(text).toContain('TI  - Судьба раскулаченных\r\n');
  });

  it('gives an undated work no year', () => {
    expect(risOf([BOOK])).not.toContain('PY');
  });
});

describe('cslOf', () => {
  it('keeps every work whole', () => {
    expect(JSON.parse(cslOf([ARTICLE, BOOK]))).toEqual([ARTICLE, BOOK]);
  });
});
