import { type Claim } from '../../domain/claim';
import {
  type Claimant,
  type HistoricalEvent,
  type Place,
  type Section,
  type Unit,
  type Work,
} from '../../domain/code-lists';
import { type Measure } from '../../domain/measure';
import { type Citations } from '../pages/page-data';
import { type CsvCell, type CsvOptions, writeCsv } from './write-csv';

/** The columns of claims.csv, in the order of the contract. */
export const CLAIM_HEADER = [
  'id',
  'measure',
  'place',
  'period',
  'question',
  'low',
  'best',
  'high',
  'bound',
  'unit',
  'base',
  'status',
  'evidence',
  'claimant',
  'said',
  'origin',
  'origin_at',
  'source',
  'section',
  'footnote',
  'quote',
  'printed',
  'repeats',
  'comment_en',
  'comment_ru',
] as const;

/**
 * Writes claims as a claims.csv that reads back as the same claims; the ids of `origin` are joined with `;`.
 */
export function claimsCsv(claims: readonly Claim[], options?: CsvOptions): string {
  const rows = claims.map((claim) => {
    const { comment, origin, originAt, ...rest } = claim;
    const cells: Readonly<Record<(typeof CLAIM_HEADER)[number], CsvCell>> = {
      ...rest,
      origin: origin.join(';'),
      origin_at: originAt,
      comment_en: comment?.en ?? '',
      comment_ru: comment?.ru ?? '',
    };
    return CLAIM_HEADER.map((column) => cells[column]);
  });
  return writeCsv(CLAIM_HEADER, rows, 'machine', options);
}

/** Writes measures as a measures.csv. */
export function measuresCsv(measures: readonly Measure[], options?: CsvOptions): string {
  return table(
    ['id', 'label_en', 'label_ru', 'kind', 'unit', 'family', 'part_of', 'definition_en', 'definition_ru'],
    measures,
    ({ id, label, kind, unit, family, partOf, definition }) => [
      ...[id, label.en, label.ru, kind, unit, family, partOf],
      ...[definition.en, definition.ru],
    ],
    options,
  );
}

/** Writes a claimants.csv. */
export function claimantsCsv(claimants: readonly Claimant[], options?: CsvOptions): string {
  return table(
    ['id', 'name_en', 'name_ru', 'kind'],
    claimants,
    ({ id, name, kind }) => [id, name.en, name.ru, kind],
    options,
  );
}

/** Writes a places.csv. */
export function placesCsv(places: readonly Place[], options?: CsvOptions): string {
  return table(
    ['id', 'name_en', 'name_ru', 'part_of'],
    places,
    ({ id, name, partOf }) => [id, name.en, name.ru, partOf],
    options,
  );
}

/** Writes a units.csv. */
export function unitsCsv(units: readonly Unit[], options?: CsvOptions): string {
  return table(
    ['id', 'name_en', 'name_ru', 'forms_en', 'forms_ru', 'symbol_en', 'symbol_ru', 'dimension', 'factor'],
    units,
    ({ id, name, forms, symbol, dimension, factor }) => [
      id,
      name.en,
      name.ru,
      forms?.en.join('|') ?? '',
      forms?.ru.join('|') ?? '',
      symbol.en,
      symbol.ru,
      dimension,
      factor,
    ],
    options,
  );
}

/** Writes a sections.csv; titles stay in the language of the text. */
export function sectionsCsv(sections: readonly Section[], options?: CsvOptions): string {
  return table(
    ['id', 'source', 'chapter', 'title', 'pages'],
    sections,
    ({ id, source, chapter, title, pages }) => [id, source, chapter, title, pages],
    options,
  );
}

/** Writes an events.csv. */
export function eventsCsv(events: readonly HistoricalEvent[], options?: CsvOptions): string {
  return table(
    ['id', 'date', 'name_en', 'name_ru', 'section'],
    events,
    ({ id, date, name, section }) => [id, date, name.en, name.ru, section],
    options,
  );
}

/**
 * Writes the works that claims point to as a table, sources.csv: `role` is "text" for the texts that we read and
 * "origin" for works that they name; the last three columns are finished bibliography entries.
 */
export function sourcesCsv(works: readonly Work[], citations: Citations, options?: CsvOptions): string {
  return table(
    [
      ...[
        'id',
        'role',
        'title',
        'title_original',
        'language',
        'kind_en',
        'kind_ru',
        'trust_en',
        'trust_ru',
        'rights',
      ],
      ...['chicago', 'apa', 'gost'],
    ],
    works,
    ({ id, title, language, custom }) => [
      ...[id, custom.role, title ?? '', custom.original?.title ?? '', language],
      ...[custom.kind?.en ?? '', custom.kind?.ru ?? '', custom.trust?.en ?? '', custom.trust?.ru ?? ''],
      custom.rights ?? '',
      ...[citations[id]?.chicago ?? '', citations[id]?.apa ?? '', citations[id]?.gost ?? ''],
    ],
    options,
  );
}

function table<Row>(
  header: readonly string[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly CsvCell[],
  options?: CsvOptions,
): string {
  return writeCsv(header, rows.map(cellsOf), 'machine', options);
}
