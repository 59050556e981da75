import { type Claim } from '../../domain/claim';
import { type CodeLists } from '../../domain/code-lists';
import { type Dataset } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type PackageInput } from './package-input';
import { type ForeignKey, type ListName, LIST_TITLES, listSchema, type TableSchema } from './table-schemas';
import {
  claimantsCsv,
  claimsCsv,
  measuresCsv,
  placesCsv,
  sectionsCsv,
  sourcesCsv,
  unitsCsv,
} from './write-lists';

/** A table of a package: its text, and what the descriptor says of it. */
export interface PackageTable {
  readonly name: string;
  readonly path: string;
  readonly title: Bilingual;
  readonly text: string;
  readonly schema: TableSchema;
}

/** One column that points at the ids of a table, and the values that stand in it. */
interface Pointer {
  readonly field: string;
  readonly resource: string;
  readonly values: readonly string[];
  readonly ids: readonly { readonly id: string }[];
}

const CLAIMS_TITLE: Bilingual = {
  en: 'Claims: who says how many',
  ru: 'Утверждения: кто и сколько называет',
};

/**
 * The tables of a package: claims and measures of each dataset, then the code lists. A foreign key is declared only
 * where it holds: in a selection, a claim may restate one that was left out.
 *
 * @param lists the code lists, cut down to what the claims use
 */
export function packageTables(input: PackageInput, lists: CodeLists): readonly PackageTable[] {
  const { datasets, citations, ownRows = false } = input;
  const options = { escapeFormulas: ownRows };
  const list = (name: ListName, text: string, pointers: readonly Pointer[] = []): PackageTable => ({
    name,
    path: `${name}.csv`,
    title: LIST_TITLES[name],
    text,
    schema: withKeys(listSchema(name), pointers, name),
  });
  const partOf = lists.places.map((place) => place.partOf);
  const sources = lists.sections.map(({ source }) => source);
  return [
    ...datasets.flatMap((dataset) => datasetTables(dataset, input, lists)),
    list('claimants', claimantsCsv(lists.claimants, options)),
    list('places', placesCsv(lists.places, options), [
      { field: 'part_of', resource: 'places', values: partOf, ids: lists.places },
    ]),
    list('units', unitsCsv(lists.units, options)),
    list('sections', sectionsCsv(lists.sections, options), [
      { field: 'source', resource: 'sources', values: sources, ids: lists.works },
    ]),
    list('sources', sourcesCsv(lists.works, citations, options)),
  ];
}

function datasetTables(dataset: Dataset, input: PackageInput, lists: CodeLists): readonly PackageTable[] {
  const { info, claims, measures } = dataset;
  const { inFolders, claimsSchema, ownRows = false } = input;
  const options = { escapeFormulas: ownRows };
  const name = (table: string): string => (inFolders ? `${info.id}-${table}` : table);
  const path = (table: string): string => (inFolders ? `${info.id}/${table}.csv` : `${table}.csv`);
  const titled = (title: Bilingual): Bilingual =>
    inFolders ? { en: `${info.title.en}. ${title.en}`, ru: `${info.title.ru}. ${title.ru}` } : title;
  const column = (of: (claim: Claim) => string): readonly string[] => claims.map(of);
  const ofClaims: readonly Pointer[] = [
    { field: 'measure', resource: name('measures'), values: column(({ measure }) => measure), ids: measures },
    { field: 'place', resource: 'places', values: column(({ place }) => place), ids: lists.places },
    { field: 'unit', resource: 'units', values: column(({ unit }) => unit), ids: lists.units },
    {
      field: 'claimant',
      resource: 'claimants',
      values: column(({ claimant }) => claimant),
      ids: lists.claimants,
    },
    { field: 'source', resource: 'sources', values: column(({ source }) => source), ids: lists.works },
    { field: 'section', resource: 'sections', values: column(({ section }) => section), ids: lists.sections },
    { field: 'repeats', resource: name('claims'), values: column(({ repeats }) => repeats), ids: claims },
  ];
  const ofMeasures: readonly Pointer[] = [
    { field: 'unit', resource: 'units', values: measures.map(({ unit }) => unit), ids: lists.units },
    {
      field: 'part_of',
      resource: name('measures'),
      values: measures.map((row) => row.partOf),
      ids: measures,
    },
  ];
  return [
    {
      name: name('claims'),
      path: path('claims'),
      title: titled(CLAIMS_TITLE),
      text: claimsCsv(claims, options),
      schema: withKeys(
        { primaryKey: ['id'], missingValues: [''], ...claimsSchema },
        ofClaims,
        name('claims'),
      ),
    },
    {
      name: name('measures'),
      path: path('measures'),
      title: titled(LIST_TITLES.measures),
      text: measuresCsv(measures, options),
      schema: withKeys(listSchema('measures'), ofMeasures, name('measures')),
    },
  ];
}

function withKeys(schema: TableSchema, pointers: readonly Pointer[], own: string): TableSchema {
  const foreignKeys = pointers.filter(holds).map(({ field, resource }): ForeignKey => ({
    fields: [field],
    // A table that points into itself names no resource.
    reference: { ...(resource === own ? {} : { resource }), fields: ['id'] },
  }));
  // Keys of the curated schema name the resources of the whole collection, which may be called otherwise here.
  const { foreignKeys: replaced, $schema: profile, ...rest } = schema;
  void [replaced, profile];
  return foreignKeys.length === 0 ? rest : { ...rest, foreignKeys };
}

function holds({ values, ids }: Pointer): boolean {
  const known = new Set(ids.map(({ id }) => id));
  return values.every((value) => value === '' || known.has(value));
}
