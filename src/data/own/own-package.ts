import { type Claim } from '../../domain/claim';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { packageFiles } from '../packages/package-files';
import { type Sha256 } from '../packages/package-input';
import { type TableSchema } from '../packages/table-schemas';
import { zip } from '../packages/zip';
import { type Columns } from './match-columns';
import { saidOnly } from './own-excel';
import { ownCitations, ownLists, ownMeasure } from './own-lists';

/** What a package of a reader's own rows is made from. */
export interface OwnPackageInput {
  readonly file: string;
  /** The claims on screen. */
  readonly claims: readonly Claim[];
  readonly columns: Columns;
  /** How many claims the file holds in all. */
  readonly total: number;
  readonly claimsSchema: TableSchema;
  /** The chart on screen, a whole SVG file. */
  readonly chart: string;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
  readonly translate: Readonly<Record<Language, Translate>>;
  readonly sha256: Sha256;
}

/**
 * Packs a reader's own claims as a zip like ours, marked as not curated in every text; cells that a spreadsheet would
 * run are escaped. What the file does not say (kind of evidence, status) stays empty.
 */
export async function ownPackage(input: OwnPackageInput): Promise<Uint8Array> {
  const { file, columns, total, claimsSchema, chart, day, translate, sha256 } = input;
  const said = (key: string): Bilingual => ({ en: translate.en(key), ru: translate.ru(key) });
  const own = said('package.own');
  const mark = said('yourData.mark');
  const claims = saidOnly(input.claims, columns);
  const lists = ownLists(claims, translate);
  const measures = new Map(claims.map(({ measure, unit }) => [measure, ownMeasure(measure, unit)]));
  const title = { en: `${file} (${mark.en})`, ru: `${file} (${mark.ru})` };
  const about = {
    id: 'own-data',
    title,
    question: mark,
    summary: own,
    method: own,
    keywords: { en: [mark.en], ru: [mark.ru] },
    version: '0.0.0',
    released: day,
  };
  const files = await packageFiles({
    about,
    site: { address: '', contact: '', publisher: mark.en, title: mark },
    datasets: [{ info: { ...about, theme: 'society', view: {} }, measures: [...measures.values()], claims }],
    inFolders: false,
    lists,
    citations: ownCitations(lists),
    claimsSchema: withoutContract(claimsSchema),
    translate,
    sha256,
    view: { link: '', filters: {}, total },
    ownRows: true,
    extra: [{ path: 'chart.svg', bytes: new TextEncoder().encode(chart) }],
  });
  return zip(files);
}

/** What the contract demands of our claims nobody demanded of the reader's: types stay, constraints go. */
function withoutContract({ fields, ...schema }: TableSchema): TableSchema {
  return {
    ...schema,
    fields: fields.map(
      (field) =>
        Object.fromEntries(
          Object.entries(field).filter(([name]) => name !== 'constraints' && name !== 'categories'),
        ) as typeof field,
    ),
    primaryKey: ['id'],
  };
}
