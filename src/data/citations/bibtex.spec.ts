import { type Work } from '../../domain/code-lists';
import { bibtexOf } from './bibtex';

const work = (fields: Partial<Work>): Work => ({
  id: 'w',
  type: 'book',
  language: 'en',
  custom: { role: 'origin' },
  ...fields,
});

describe('bibtexOf', () => {
  it('writes a book', () => {
    const book = work({
      id: 'reiman-2016',
      title: 'About Russia',
      author: [{ family: 'Reiman', given: 'Michal' }],
      publisher: 'Peter Lang',
      issued: { 'date-parts': [[2016]] },
      DOI: '10.3726/978_3',
    });
    expect(bibtexOf([book])).toBe(
      '@book{reiman-2016,\n  author = {Reiman, Michal},\n  title = {{About Russia}},\n  publisher = {Peter Lang},\n  date = {2016},\n  doi = {10.3726/978_3},\n  langid = {english},\n}\n',
    );
  });

  it('keeps Cyrillic, names its language, and adds the original title', () => {
    const text = bibtexOf([
      work({
        title: 'Serp',
        author: [{ family: 'Красильников', given: 'С. А.' }],
        language: 'ru',
        custom: { role: 'origin', original: { title: 'Серп и молох' } },
      }),
    ]);
    expect(text).toContain('author = {Красильников, С. А.}');
    expect(text).toContain('titleaddon = {{Серп и молох}}');
    expect(text).toContain('langid = {russian}');
  });

  it('escapes what TeX would run', () => {
    const text = bibtexOf([work({ title: '& % _ # $ { } ~ ^ \\' })]);
    expect(text).toContain(
      '{{\\& \\% \\_ \\# \\$ \\{ \\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}',
    );
  });

  it('keeps together a name that a reader would take apart', () => {
    const author = [
      { literal: 'Party and State' },
      { family: 'van der Berg', given: 'A.' },
      { family: 'Davies', given: 'R. W.' },
    ];
    expect(bibtexOf([work({ author })])).toContain(
      'author = {{Party and State} and {van der Berg}, A. and Davies, R. W.}',
    );
  });

  it('says that the texts name only the first people', () => {
    const editor = [{ family: 'Chaustov', given: 'V. N.' }];
    expect(bibtexOf([work({ editor, custom: { role: 'origin', others: true } })])).toContain(
      'editor = {Chaustov, V. N. and others}',
    );
  });

  it('writes an article, its pages with two hyphens, and no date where there is none', () => {
    const text = bibtexOf([
      work({
        type: 'article-journal',
        'container-title': 'Europe-Asia',
        page: '10–20',
        volume: '3',
        issue: '2',
        issued: { literal: 'n.d.' },
      }),
    ]);
    expect(text).toContain('@article{');
    expect(text).toContain('journaltitle = {Europe-Asia}');
    expect(text).toContain('pages = {10--20}');
    expect(text).toContain('number = {2}');
    expect(text).not.toContain('date');
  });

  it('leaves an address as it is, but for what would end the field', () => {
    expect(bibtexOf([work({ URL: 'https://x.y/a_b%20c}' })])).toContain('url = {https://x.y/a_b%20c%7D}');
  });

  it('says in a note what the type of entry has no field for', () => {
    expect(bibtexOf([work({ type: 'webpage', genre: 'Wiki article', note: 'Preview' })])).toContain(
      'note = {Preview; Wiki article}',
    );
    const paper = bibtexOf([work({ type: 'document', page: '239–266', issue: '1' })]);
    expect(paper).toContain('note = {no. 1; pp. 239--266}');
    expect(paper).not.toContain('pages');
  });
});
