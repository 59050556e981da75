import { CLAIM_COLUMNS } from '../../src/data/reading/read-claims';

const both = (en: string, ru: string) => ({ en, ru });
const ID = 'zz-fixture';
const info = {
  id: ID,
  title: both('Lighthouses', 'Маяки'),
  question: both('How many lighthouses stood on the coast?', 'Сколько маяков стояло на побережье?'),
  summary: both('One figure, made up for a test.', 'Одна цифра, придуманная для проверки.'),
  method: both('It was made up.', 'Она придумана.'),
  keywords: { en: ['lighthouse'], ru: ['маяк'] },
  theme: 'society',
  version: '1.0.0',
  released: '2026-11-22',
  view: { measure: 'lighthouses' },
};
const row: Readonly<Record<string, string>> = {
  id: `${ID}-001`,
  measure: 'lighthouses',
  place: 'ussr',
  period: '1925',
  best: '4321',
  bound: 'stated',
  unit: 'persons',
  status: 'actual',
  evidence: 'author',
  claimant: 'michal-reiman',
  source: 'reiman-2016',
  quote: 'there were 4,321 keepers',
  printed: '4,321',
};

/** A made-up dataset of one claim, as a curator would drop it into datasets/. */
export const FIXTURE = {
  info,
  /** Texts by name of the file. */
  files: new Map([
    ['dataset.json', JSON.stringify(info)],
    [
      'measures.csv',
      'id,label_en,label_ru,kind,unit,family,part_of,definition_en,definition_ru\nlighthouses,Lighthouse keepers,Смотрители маяков,stock,persons,,,Keepers at one time.,Число смотрителей на определённый момент.\n',
    ],
    [
      'claims.csv',
      `${CLAIM_COLUMNS.map(({ name }) => name).join(',')}\n${CLAIM_COLUMNS.map(({ name }) => quoted(row[name] ?? '')).join(',')}\n`,
    ],
    ['README.md', '# Lighthouses\n'],
    ['README.ru.md', '# Маяки\n'],
    ['CHANGES.md', '# Changes\n\n## 1.0.0 · 2026-11-22\n\nFirst.\n'],
  ]),
} as const;

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
