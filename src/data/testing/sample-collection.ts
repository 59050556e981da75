import Papa from 'papaparse';
import { CLAIM_COLUMNS } from '../reading/read-claims';

/** Texts of a small valid datasets/ folder by path, for specs. */
export type SampleFiles = Map<string, string>;

type Row = Readonly<Record<string, string>>;

const both = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });

const SITE = { address: '', contact: '', publisher: 'Sample', title: both('Sample', 'Образец') };

const INFO = {
  id: 'sample-losses',
  title: both('Losses', 'Потери'),
  question: both('How many were lost?', 'Сколько было потеряно?'),
  summary: both('A sample.', 'Образец.'),
  method: both('Invented.', 'Вымышлено.'),
  keywords: { en: ['losses'], ru: ['потери'] },
  theme: 'war',
  version: '1.0.0',
  released: '2026-11-22',
  view: { measure: 'losses' },
};

const WORKS = [
  {
    id: 'book',
    type: 'book',
    title: 'A Book',
    author: [{ family: 'Writer', given: 'Anna' }],
    issued: { 'date-parts': [[2016]] },
    language: 'en',
    custom: { role: 'text', short: both('Writer 2016', 'Райтер 2016') },
  },
  {
    id: 'notes',
    type: 'webpage',
    title: 'Notes',
    issued: { literal: 'n.d.' },
    language: 'en',
    custom: { role: 'text' },
  },
  {
    id: 'archive',
    type: 'book',
    title: 'Архив',
    issued: { 'date-parts': [[1954]] },
    language: 'ru',
    custom: { role: 'origin', original: { title: 'Архив' } },
  },
];

const TABLES: Readonly<Record<string, string>> = {
  'claimants.csv':
    'id,name_en,name_ru,kind\nwriter,Anna Writer,Анна Райтер,author\nofficial,Official figures,Официальные данные,unnamed\n',
  'places.csv': 'id,name_en,name_ru,part_of\nussr,USSR,СССР,\nukraine,Ukraine,Украина,ussr\n',
  'units.csv': [
    'id,name_en,name_ru,forms_en,forms_ru,symbol_en,symbol_ru,dimension,factor',
    'persons,people,человек,person|people,человек|человека|человек,,,persons,1',
    'percent,percent,процент,,,%,%,percent,1',
    'tonnes,tonnes,тонны,,,t,т,mass,1',
    'puds,puds,пуды,pud|puds,пуд|пуда|пудов,,,mass,0.01638',
    '',
  ].join('\n'),
  'sections.csv': [
    'id,source,chapter,title,pages',
    'book-war,book,1,"The ""Great"" War",7–12',
    'book-after,book,2,After,13–20',
    'notes-opening,notes,,,',
    'notes-losses,notes,,Losses,',
    '',
  ].join('\n'),
  'events.csv': 'id,date,name_en,name_ru,section\nattack,1941-06-22,Attack,Нападение,book-war\n',
  'checks.csv': [
    'id,left,relation,right,title_en,title_ru,comment_en,comment_ru',
    'sum,sample-losses-002 + sample-losses-003,equals,sample-losses-001,Do they add up?,Сходится ли?,,',
    'half,sample-losses-002 ÷ sample-losses-001,equals,50 %,Half?,Половина?,Words,Слова',
    'mass,sample-losses-005 ÷ 1 pud × 16 t,below,20 t,Converted,Пересчёт,,',
    '',
  ].join('\n'),
  'sample-losses/README.md': '# sample-losses\n',
  'sample-losses/README.ru.md': '# Потери (sample-losses)\n',
  'sample-losses/CHANGES.md': '# Changes of sample-losses\n\n## 1.0.0 · 2026-11-22\n\nFirst version.\n',
  'sample-losses/measures.csv': [
    'id,label_en,label_ru,kind,unit,family,part_of,definition_en,definition_ru',
    'losses,Losses,Потери,flow,persons,people,,All.,Все.',
    'dead,Dead,Погибшие,flow,persons,people,losses,Dead.,Погибшие.',
    'captured,Captured,Пленные,flow,persons,people,losses,Captured.,Пленные.',
    'dead-share,Share of the dead,Доля погибших,share,percent,,,Share.,Доля.',
    'grain,Grain bought,Закуплено зерна,flow,tonnes,,,Grain.,Зерно.',
    '',
  ].join('\n'),
};

const CLAIM: Row = { place: 'ussr', period: '1941/1945', bound: 'stated', unit: 'persons', status: 'actual' };
const IN_BOOK: Row = {
  ...CLAIM,
  evidence: 'author',
  claimant: 'writer',
  source: 'book',
  section: 'book-war',
};

const CLAIMS: readonly Row[] = [
  { ...IN_BOOK, measure: 'losses', best: '3000000', quote: 'lost 3 million people', printed: '3 million' },
  {
    ...IN_BOOK,
    measure: 'dead',
    bound: 'about',
    best: '1500000',
    quote: 'about 1.5 million died',
    printed: '1.5 million',
  },
  {
    ...IN_BOOK,
    measure: 'captured',
    bound: 'between',
    low: '1200000',
    high: '1800000',
    evidence: 'archival-record',
    claimant: 'official',
    said: '1954',
    origin: 'archive;book',
    origin_at: 'p. 320;',
    quote: 'captured were 1.2–1.8 million',
    printed: '1.2–1.8 million',
    comment_en: 'A range.',
    comment_ru: 'Диапазон.',
  },
  {
    ...IN_BOOK,
    measure: 'dead-share',
    unit: 'percent',
    best: '50',
    quote: 'half of … the people lost',
    printed: 'half',
  },
  {
    ...IN_BOOK,
    measure: 'grain',
    unit: 'puds',
    status: 'planned',
    best: '600000000',
    footnote: '2',
    quote: 'from 782 to 600 million puds',
    printed: '600',
  },
  {
    ...IN_BOOK,
    measure: 'losses',
    bound: 'more-than',
    low: '2900000',
    section: 'book-after',
    quote: 'more than 2,900,000 people',
    printed: '2,900,000',
    repeats: 'sample-losses-001',
  },
  {
    ...CLAIM,
    measure: 'losses',
    period: '',
    question: '1941/1945',
    bound: 'at-most',
    high: '4000000',
    evidence: 'teaching-text',
    claimant: 'writer',
    source: 'notes',
    section: 'notes-losses',
    quote: 'up to 4mil lost',
    printed: '4mil',
  },
];

/** A valid collection of one dataset with seven claims, freshly made. */
export function sampleFiles(): SampleFiles {
  const columns = CLAIM_COLUMNS.map(({ name }) => name);
  const rows = CLAIMS.map((row, index) => ({ id: `sample-losses-00${String(index + 1)}`, ...row }));
  const claims = Papa.unparse(
    rows.map((row: Row) => columns.map((name) => row[name] ?? '')),
    { newline: '\n' },
  );
  return new Map([
    ...Object.entries(TABLES),
    ['sample-losses/claims.csv', `${columns.join(',')}\n${claims}\n`],
    ['sample-losses/dataset.json', `${JSON.stringify(INFO, null, 2)}\n`],
    ['site.json', `${JSON.stringify(SITE, null, 2)}\n`],
    ['sources.json', `${JSON.stringify(WORKS, null, 2)}\n`],
  ]);
}

/** The texts from which the sample's quotes are taken, by id of the source. */
export function sampleTexts(): Map<string, string> {
  return new Map([
    [
      'book',
      [
        '# Content',
        'After ..... 13',
        '# 1. War',
        '## **The “Great” War**',
        'They *lost* 3 million people,<sup>1</sup> of whom about 1.5',
        '---',
        '1 An archive.',
        'million died; captured were 1.2–1.8 million.<sup>2</sup> Indeed half of all\\* the people lost were dead.',
        '## After',
        'So more than 2,900,000 people',
        '---',
        '2 The plan fell from 782 to',
        'were lost.',
        '---',
        '600 million puds.',
        '1946 was another year.',
      ].join('\n\n'),
    ],
    ['notes', 'Opening words.* Losses- up to 4mil lost; 14mil saved=> Rest'],
  ]);
}

/**
 * Puts a value into one cell of a sample table.
 *
 * @param line as a reader counts, the header is 1; the sample's cells hold no line breaks.
 * @throws RangeError when there is no such cell.
 */
export function setCell(files: SampleFiles, path: string, line: number, column: string, value: string): void {
  const rows = Papa.parse<string[]>((files.get(path) ?? '').trimEnd(), {
    delimiter: ',',
    newline: '\n',
  }).data;
  const index = rows[0]?.indexOf(column) ?? -1;
  const row = rows[line - 1];
  if (index < 0 || !row) throw new RangeError(`no cell ${path}:${String(line)}:${column} in the sample`);
  row[index] = value;
  files.set(path, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}
