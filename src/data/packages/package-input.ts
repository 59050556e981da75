import { type CodeLists } from '../../domain/code-lists';
import { type Dataset, type DatasetInfo, type Site } from '../../domain/dataset';
import { type Language, type Translate } from '../../domain/languages/language';
import { type Citations } from '../pages/page-data';
import { type TableSchema } from './table-schemas';
import { type PackageFile } from './zip';

/** What a package says about itself; a dataset's own `info` is such a text. */
export type PackageAbout = Pick<
  DatasetInfo,
  'id' | 'title' | 'question' | 'summary' | 'method' | 'keywords' | 'version' | 'released'
>;

/** The view that a package of selected claims shows, for view.json. */
export interface PackageView {
  /** The link that opens the view. */
  readonly link: string;
  /** The query of the view: what differs from the dataset's default. */
  readonly filters: Readonly<Record<string, string>>;
  /** How many claims the dataset has in all. */
  readonly total: number;
}

/** The SHA-256 of some bytes as 64 lower-case hexadecimal digits. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Everything that a package is made from. */
export interface PackageInput {
  readonly about: PackageAbout;
  readonly site: Site;
  /** The datasets with the claims that leave, numbers in the claims' own units. */
  readonly datasets: readonly Dataset[];
  /** True: each dataset in a folder of its own; false: one dataset, at the top. */
  readonly inFolders: boolean;
  readonly lists: CodeLists;
  /** Finished bibliography entries of the works, at least of those that the claims point to. */
  readonly citations: Citations;
  /** The Table Schema of claims.csv (datasets/claims.schema.json). */
  readonly claimsSchema: TableSchema;
  readonly translate: Readonly<Record<Language, Translate>>;
  readonly sha256: Sha256;
  readonly view?: PackageView;
  /** True where the claims are a reader's own file: cells that would run as formulas are escaped, and the texts say so. */
  readonly ownRows?: boolean;
  /** Files that are put in as they are: the chart, the checks. */
  readonly extra?: readonly PackageFile[];
}
