/** What a column of a reader's file can be chosen for, in the order of the page. */
export const ROLES = [
  'low',
  'best',
  'high',
  'measure',
  'claimant',
  'from',
  'to',
  'place',
  'unit',
  'source',
  'evidence',
  'status',
] as const;
export type Role = (typeof ROLES)[number];

/** Columns of our own claims.csv that are read where they stand under their own names. */
export const OWN_NAMES = [
  'id',
  'bound',
  'question',
  'base',
  'said',
  'origin',
  'origin_at',
  'section',
  'footnote',
  'quote',
  'printed',
  'repeats',
  'comment_en',
  'comment_ru',
] as const;
export type OwnName = (typeof OWN_NAMES)[number];

/** Which column (from 0) is read for what; what is not named is not in the file. */
export type Columns = Readonly<Partial<Record<Role | OwnName, number>>>;

/** Names of columns, the most telling first: ours, UCDP's, those of our file for Excel, and what people write. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  low: [
    ...['low', 'lower', 'low_estimate', 'lower_bound', 'minimum', 'min', 'lo'],
    ...[
      'минимум',
      'наименьшее',
      'нижняя_граница',
      'нижняя_оценка',
      'минимальная_оценка',
      'мин',
      'нижняя',
      'от',
    ],
  ],
  best: [
    ...[
      'best',
      'best_estimate',
      'estimate',
      'point_estimate',
      'central',
      'median',
      'value',
      'number',
      'figure',
    ],
    ...[
      'одно_число',
      'лучшая_оценка',
      'наиболее_вероятно',
      'вероятная',
      'оценка',
      'значение',
      'число',
      'количество',
    ],
  ],
  high: [
    ...['high', 'upper', 'high_estimate', 'upper_bound', 'maximum', 'max', 'hi'],
    ...[
      'максимум',
      'наибольшее',
      'верхняя_граница',
      'верхняя_оценка',
      'максимальная_оценка',
      'макс',
      'верхняя',
      'до',
    ],
  ],
  measure: [
    'measure',
    'what_is_counted',
    'indicator',
    'variable',
    'что_подсчитано',
    'показатель',
    'величина',
  ],
  claimant: [
    ...['claimant', 'who_says_it', 'who', 'says', 'author', 'source_original', 'source_office'],
    ...['кто_говорит', 'кто_называет', 'кто', 'автор', 'исследователь'],
  ],
  from: [
    ...['period', 'date_start', 'start_date', 'start', 'date', 'year', 'when'],
    ...['период', 'дата_начала', 'начало', 'дата', 'год', 'годы', 'время'],
  ],
  to: ['date_end', 'end_date', 'end', 'year_end', 'дата_окончания', 'окончание', 'конец'],
  place: [
    'place',
    'country',
    'region',
    'location',
    'where',
    'место',
    'страна',
    'регион',
    'область',
    'республика',
  ],
  unit: ['unit', 'units', 'единица_измерения', 'единица', 'ед_изм', 'единицы'],
  source: [
    'source',
    'source_article',
    'reference',
    'citation',
    'источник',
    'ссылка',
    'литература',
    'публикация',
  ],
  evidence: ['evidence', 'на_чем_основано', 'основание', 'основания'],
  status: ['status', 'статус'],
};

/** Names that mean something to the machine itself; a column that bears one is not read. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Tells whether a column may not be read because of its name. */
export function isUnsafeName(name: string): boolean {
  return UNSAFE.has(name.trim().toLowerCase());
}

/**
 * Matches columns by their names. No column is read for two things.
 *
 * @example matchColumns(['id', 'best', 'low', 'high', 'country']) // { best: 1, low: 2, high: 3, place: 4, id: 0 }
 */
export function matchColumns(header: readonly string[]): Columns {
  const names = header.map((name) => (isUnsafeName(name) ? '' : plainName(name)));
  const taken = new Set<number>();
  const found: Partial<Record<Role | OwnName, number>> = {};
  const take = (role: Role | OwnName, wanted: readonly string[]): void => {
    const at = wanted.map((name) => names.findIndex((own, index) => own === name && !taken.has(index)));
    const column = at.find((index) => index >= 0);
    if (column === undefined) return;
    found[role] = column;
    taken.add(column);
  };
  for (const role of ROLES) take(role, NAMES[role]);
  for (const name of OWN_NAMES) take(name, [name]);
  return found;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
