import { describeGap, describeWorking } from '../../src/chart/sentences/describe-check';
import { writeCsv } from '../../src/data/packages/write-csv';
import {
  type CheckReport,
  type ChecksPageData,
  type CheckSummary,
  type LedgerData,
} from '../../src/data/pages/check-page-data';
import { reportChecks } from '../../src/data/pages/check-report';
import { type Check } from '../../src/domain/checks/check';
import { type Collection } from '../../src/domain/dataset';
import { type Language, type Translate } from '../../src/domain/languages/language';
import { inBoth } from './check-words';
import { ledgerFiles } from './ledger-files';

/** The checks of a collection, as its pages and packages take them. */
export interface CheckFiles {
  /** All of them, worked out. */
  readonly page: ChecksPageData;
  /** Path under /datasets/ and content of the ledgers' files: of all checks, and of each dataset's with their workings. */
  readonly ledgers: ReadonlyMap<string, LedgerData>;
  /** The checks that touch some claims, short. */
  readonly touching: (claims: ReadonlySet<string>) => readonly CheckSummary[];
  /** checks.csv of a package: the checks that touch some claims, with verdict and working; null when none does. */
  readonly csv: (claims: ReadonlySet<string>) => string | null;
}

const COLUMNS = [
  'id',
  'title_en',
  'title_ru',
  'left',
  'relation',
  'right',
  'verdict',
  'gap_en',
  'gap_ru',
  'working_en',
  'working_ru',
  'comment_en',
  'comment_ru',
] as const;

/**
 * Works out the checks of a collection.
 *
 * @throws RangeError when a check cannot be worked out.
 */
export function checkFiles(
  checks: readonly Check[],
  collection: Collection,
  translate: Readonly<Record<Language, Translate>>,
): CheckFiles {
  const page = reportChecks(checks, collection);
  const both = inBoth(page, translate);
  const summaries = page.checks.map((report) => ({
    report,
    summary: {
      id: report.id,
      title: report.title,
      verdict: report.verdict,
      dataset: report.datasets[0] ?? '',
      claims: report.claims,
      gap: both((words) => describeGap(report, words)),
      working: both((words) => describeWorking(report, words)),
    },
  }));
  const touching = (claims: ReadonlySet<string>) =>
    summaries.filter(({ report }) => report.claims.some((id) => claims.has(id)));
  return {
    page,
    ledgers: ledgerFiles(checks, collection, page, translate),
    touching: (claims) =>
      touching(claims).map(({ summary }) => ({
        ...summary,
        claims: summary.claims.filter((id) => claims.has(id)),
      })),
    csv: (claims) => {
      const rows = touching(claims).map(({ report, summary }) => rowOf(report, summary, checks));
      return rows.length === 0 ? null : writeCsv(COLUMNS, rows, 'machine');
    },
  };
}

function rowOf(
  { id, relation, comment }: CheckReport,
  summary: CheckSummary,
  checks: readonly Check[],
): string[] {
  const check = checks.find((each) => each.id === id);
  const { title, verdict, gap, working } = summary;
  return [
    id,
    title.en,
    title.ru,
    check?.left ?? '',
    relation,
    check?.right ?? '',
    verdict,
    gap.en,
    gap.ru,
    working.en,
    working.ru,
    comment?.en ?? '',
    comment?.ru ?? '',
  ];
}
