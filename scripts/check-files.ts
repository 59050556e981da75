import { type CheckWords, describeGap, describeWorking } from '../src/chart/describe-check';
import { type CheckReport, type ChecksPageData, type CheckSummary } from '../src/data/check-page-data';
import { reportChecks } from '../src/data/check-report';
import { writeCsv } from '../src/data/write-csv';
import { type Check } from '../src/domain/check';
import { type Collection } from '../src/domain/dataset';
import { type Bilingual, type Language, type Translate } from '../src/domain/language';

/** The checks of a collection, as its pages and packages take them. */
export interface CheckFiles {
  /** checks.json */
  readonly page: ChecksPageData;
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
  const both = (of: (words: CheckWords) => string): Bilingual => ({
    en: of(wordsOf(page, 'en', translate.en)),
    ru: of(wordsOf(page, 'ru', translate.ru)),
  });
  const summaries = page.checks.map((report) => ({
    report,
    summary: {
      id: report.id,
      title: report.title,
      verdict: report.verdict,
      claims: report.claims,
      gap: both((words) => describeGap(report, words)),
      working: both((words) => describeWorking(report, words)),
    },
  }));
  const touching = (claims: ReadonlySet<string>) =>
    summaries.filter(({ report }) => report.claims.some((id) => claims.has(id)));
  return {
    page,
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

function wordsOf({ claims, lists }: ChecksPageData, language: Language, translate: Translate): CheckWords {
  return {
    claim: (id) => found(claims[id]?.claim, id),
    unit: (id) =>
      found(
        lists.units.find((unit) => unit.id === id),
        id,
      ),
    language,
    translate,
  };
}

function found<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new RangeError(`the checks name ${id}, which is not there`);
  return item;
}
