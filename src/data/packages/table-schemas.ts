import { type Bilingual } from '../../domain/languages/language';

/** A field of a Table Schema; what we do not use ourselves is passed through. */
export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly 'title@ru'?: string;
  readonly 'description@ru'?: string;
  readonly [property: string]: unknown;
}

/** A Table Schema of Data Package v2.0. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly missingValues?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly [property: string]: unknown;
}

/** A foreign key; without `resource` it points into its own table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** The tables that stand beside claims.csv in a package. */
export const LIST_NAMES = ['measures', 'claimants', 'places', 'units', 'sections', 'sources'] as const;
export type ListName = (typeof LIST_NAMES)[number];

type Column = readonly [name: string, en: string, ru: string, rules?: Readonly<Record<string, unknown>>];

const REQUIRED = { constraints: { required: true } };
const ID: Column = [
  'id',
  'Stable identifier',
  'Постоянный идентификатор',
  { constraints: { required: true, unique: true } },
];
const NAMES: readonly Column[] = [
  ['name_en', 'Name in English', 'Название по-английски', REQUIRED],
  ['name_ru', 'Name in Russian', 'Название по-русски', REQUIRED],
];

const COLUMNS: Readonly<Record<ListName, readonly Column[]>> = {
  measures: [
    ID,
    ['label_en', 'What is counted, in English', 'Что подсчитано, по-английски', REQUIRED],
    ['label_ru', 'What is counted, in Russian', 'Что подсчитано, по-русски', REQUIRED],
    [
      'kind',
      'Sort of number: stock (at a moment), flow (in a period), share (of a whole), rate, index, change, multiple or ratio',
      'Вид величины: stock (на момент), flow (за период), share (доля целого), rate (темп), index (индекс), change (прирост или убыль), multiple (кратное) или ratio (соотношение)',
      REQUIRED,
    ],
    ['unit', 'Unit in which the measure is shown', 'Единица, в которой дан показатель', REQUIRED],
    ['family', 'Measures of one family are drawn together', 'Показатели одной группы показываются вместе'],
    [
      'part_of',
      'The measure that is the whole of this part',
      'Показатель целого, часть которого составляет данный',
    ],
    ['definition_en', 'Definition in English', 'Определение по-английски'],
    ['definition_ru', 'Definition in Russian', 'Определение по-русски'],
  ],
  claimants: [
    ID,
    ...NAMES,
    [
      'kind',
      'Who it is: person, institution, document, group, unnamed or author (of the text itself)',
      'Кто это: person (лицо), institution (учреждение), document (документ), group (группа), unnamed (не назван) или author (автор самого текста)',
      REQUIRED,
    ],
  ],
  places: [
    ID,
    ...NAMES,
    ['part_of', 'The place that this one lies in', 'Более крупное место, в которое входит данное'],
  ],
  units: [
    ID,
    ...NAMES,
    [
      'forms_en',
      'Forms of the noun after 1 and after more, in English',
      'Формы слова после 1 и после прочих чисел, по-английски',
    ],
    ['forms_ru', 'Forms of the noun after 1, 2 and 5, in Russian', 'Формы слова после 1, 2 и 5, по-русски'],
    ['symbol_en', 'Symbol in English', 'Обозначение по-английски'],
    ['symbol_ru', 'Symbol in Russian', 'Обозначение по-русски'],
    [
      'dimension',
      'What is measured; units of one dimension convert',
      'Что измеряется; единицы одной размерности взаимно переводятся',
      REQUIRED,
    ],
    [
      'factor',
      'Value × factor gives the value in the first unit of the dimension',
      'Значение × коэффициент = значение в основной единице размерности',
      { type: 'number', ...REQUIRED },
    ],
  ],
  sections: [
    ID,
    ['source', 'The text that the section belongs to', 'Текст, к которому относится раздел', REQUIRED],
    ['chapter', 'Number of the chapter', 'Номер главы'],
    ['title', 'Title, in the language of the text', 'Заглавие на языке текста'],
    ['pages', 'Pages of the section', 'Страницы раздела'],
  ],
  sources: [
    ID,
    [
      'role',
      '"text": read by us; "origin": named by such a text',
      '«text» — прочитан нами; «origin» — назван в таком тексте',
      REQUIRED,
    ],
    ['title', 'Title as printed', 'Заглавие, как оно напечатано'],
    [
      'title_original',
      'Title in its own script, where restored',
      'Заглавие в исходной графике, если оно восстановлено',
    ],
    ['language', 'Language of the work (BCP 47)', 'Язык работы (BCP 47)', REQUIRED],
    ['kind_en', 'Kind of text, in English', 'Вид текста, по-английски'],
    ['kind_ru', 'Kind of text, in Russian', 'Вид текста, по-русски'],
    ['trust_en', 'How far to trust it, in English', 'Насколько тексту можно доверять, по-английски'],
    ['trust_ru', 'How far to trust it, in Russian', 'Насколько тексту можно доверять, по-русски'],
    ['rights', 'Rights of the work itself', 'Права на саму работу'],
    [
      'chicago',
      'Bibliography entry, Chicago, 17th edition',
      'Библиографическая запись, Chicago, 17-е издание',
    ],
    ['apa', 'Bibliography entry, APA, 7th edition', 'Библиографическая запись, APA, 7-е издание'],
    ['gost', 'Bibliography entry, GOST R 7.0.5–2008', 'Библиографическая запись, ГОСТ Р 7.0.5–2008'],
  ],
};

/** What each table beside claims.csv holds. */
export const LIST_TITLES: Readonly<Record<ListName, Bilingual>> = {
  measures: { en: 'What is counted', ru: 'Что подсчитано' },
  claimants: { en: 'Who says it', ru: 'Кто говорит' },
  places: { en: 'Places', ru: 'Места' },
  units: { en: 'Units', ru: 'Единицы' },
  sections: { en: 'Sections of the texts', ru: 'Разделы текстов' },
  sources: { en: 'Works, with finished citations', ru: 'Работы с готовыми библиографическими ссылками' },
};

/**
 * The Table Schema of a table that stands beside claims.csv: every field with its title in both languages; empty cells
 * are missing values. Without foreign keys, since these depend on what is in the package.
 */
export function listSchema(list: ListName): TableSchema {
  return {
    fields: COLUMNS[list].map(([name, en, ru, rules]) => ({
      name,
      type: 'string',
      title: name.replace(/_/g, ' '),
      description: en,
      'description@ru': ru,
      ...rules,
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
}
