import { type Check, type Relation, RELATIONS } from '../../domain/checks/check';
import {
  CLAIMANT_KINDS,
  type Claimant,
  type ClaimantKind,
  type HistoricalEvent,
  type Place,
  type Section,
  type Unit,
} from '../../domain/code-lists';
import { type Measure, MEASURE_KINDS, type MeasureKind } from '../../domain/measure';
import { bilingual } from './read-claims';
import { column, type ColumnRule, type TableRow } from './read-table';

/** How one kind of table is read: its columns, and what a sound row of it is. */
export interface TableForm<T extends object> {
  readonly columns: readonly ColumnRule[];
  readonly make: (row: TableRow) => T;
}

const named = (stem: string, required = true, type: 'text' | 'symbol' = 'text'): ColumnRule[] => [
  column(`${stem}_en`, type, required),
  column(`${stem}_ru`, type, required),
];

/** claimants.csv */
export const CLAIMANTS: TableForm<Claimant> = {
  columns: [column('id', 'id'), ...named('name'), column('kind', 'code', true, CLAIMANT_KINDS)],
  make: (row) => ({
    id: row.text('id'),
    name: bilingual(row, 'name'),
    kind: row.text('kind') as ClaimantKind,
  }),
};

/** places.csv */
export const PLACES: TableForm<Place> = {
  columns: [column('id', 'id'), ...named('name'), column('part_of', 'id', false)],
  make: (row) => ({ id: row.text('id'), name: bilingual(row, 'name'), partOf: row.text('part_of') }),
};

/** units.csv; a counted noun has no symbol but forms, then the form that fits the number is shown. */
export const UNITS: TableForm<Unit> = {
  columns: [
    column('id', 'id'),
    ...named('name'),
    ...named('forms', false),
    ...named('symbol', false, 'symbol'),
    column('dimension', 'text'),
    column('factor', 'number'),
  ],
  make: (row) => ({
    id: row.text('id'),
    name: bilingual(row, 'name'),
    ...(row.text('forms_en') === ''
      ? {}
      : { forms: { en: row.text('forms_en').split('|'), ru: row.text('forms_ru').split('|') } }),
    symbol: bilingual(row, 'symbol'),
    dimension: row.text('dimension'),
    factor: row.number('factor') ?? 1,
  }),
};

/**
 * sections.csv; a chapter without number and pages of a text that has none stay empty. A section without title is the
 * text before the first heading, which in a text without headings is all of it.
 */
export const SECTIONS: TableForm<Section> = {
  columns: [
    column('id', 'id'),
    column('source', 'id'),
    column('chapter', 'text', false),
    column('title', 'text', false),
    column('pages', 'text', false),
  ],
  make: (row) => ({
    id: row.text('id'),
    source: row.text('source'),
    chapter: row.text('chapter'),
    title: row.text('title'),
    pages: row.text('pages'),
  }),
};

/** events.csv */
export const EVENTS: TableForm<HistoricalEvent> = {
  columns: [column('id', 'id'), column('date', 'date'), ...named('name'), column('section', 'id', false)],
  make: (row) => ({
    id: row.text('id'),
    date: row.text('date'),
    name: bilingual(row, 'name'),
    section: row.text('section'),
  }),
};

/** measures.csv of a dataset */
export const MEASURES: TableForm<Measure> = {
  columns: [
    column('id', 'id'),
    ...named('label'),
    column('kind', 'code', true, MEASURE_KINDS),
    column('unit', 'id'),
    column('family', 'id', false),
    column('part_of', 'id', false),
    ...named('definition'),
  ],
  make: (row) => ({
    id: row.text('id'),
    label: bilingual(row, 'label'),
    kind: row.text('kind') as MeasureKind,
    unit: row.text('unit'),
    family: row.text('family'),
    partOf: row.text('part_of'),
    definition: bilingual(row, 'definition'),
  }),
};

/** checks.csv */
export const CHECKS: TableForm<Check> = {
  columns: [
    column('id', 'id'),
    column('left', 'text'),
    column('relation', 'code', true, RELATIONS),
    column('right', 'text'),
    ...named('title'),
    ...named('comment', false),
  ],
  make: (row) => ({
    id: row.text('id'),
    left: row.text('left'),
    relation: row.text('relation') as Relation,
    right: row.text('right'),
    title: bilingual(row, 'title'),
    comment: bilingual(row, 'comment'),
  }),
};
