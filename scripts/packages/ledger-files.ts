import { describeGap, describeSide } from '../../src/chart/sentences/describe-check';
import {
  type CheckLine,
  type CheckReport,
  type ChecksPageData,
  type DatasetLedgerData,
  type LedgerData,
} from '../../src/data/pages/check-page-data';
import { reportChecks } from '../../src/data/pages/check-report';
import { type Check } from '../../src/domain/checks/check';
import { type Collection } from '../../src/domain/dataset';
import { type Language, type Translate } from '../../src/domain/languages/language';
import { inBoth } from './check-words';

/**
 * The files of the ledgers by path under /datasets/: one of all checks, light, and for each dataset that checks touch one
 * with their workings.
 */
export function ledgerFiles(
  checks: readonly Check[],
  collection: Collection,
  page: ChecksPageData,
  translate: Readonly<Record<Language, Translate>>,
): ReadonlyMap<string, LedgerData> {
  const lines = linesOf(page, translate);
  const datasets = collection.datasets
    .map(({ info: { id, title } }) => {
      const own = lines.filter((line) => line.datasets.includes(id));
      const inDoubt = own.filter(({ verdict }) => verdict !== 'yes').length;
      return { id, title, checks: own.length, inDoubt };
    })
    .filter((dataset) => dataset.checks > 0);
  const ledger = (some: readonly CheckLine[]): LedgerData => ({
    site: collection.site,
    lines: some,
    datasets,
    texts: collection.lists.works
      .filter(({ id }) => some.some(({ sources }) => sources.includes(id)))
      .map(({ id, title = id, custom }) => ({ id, name: custom.short ?? { en: title, ru: title } })),
  });
  return new Map<string, LedgerData>([
    ['checks.json', ledger(lines)],
    ...datasets.map(({ id }): [string, DatasetLedgerData] => {
      const own = lines.filter((line) => line.datasets.includes(id));
      const ids = new Set(own.map((line) => line.id));
      const workings = reportChecks(
        checks.filter((check) => ids.has(check.id)),
        collection,
      );
      return [`checks/${id}.json`, { ...ledger(own), workings }];
    }),
  ]);
}

function linesOf(
  page: ChecksPageData,
  translate: Readonly<Record<Language, Translate>>,
): readonly CheckLine[] {
  const both = inBoth(page, translate);
  return page.checks.map((report) => ({
    id: report.id,
    title: report.title,
    verdict: report.verdict,
    gap: both((words) => describeGap(report, words)),
    sides: both((words) =>
      words.translate('checks.stripLabel', {
        left: describeSide(report.left, words).result,
        right: describeSide(report.right, words).result,
      }),
    ),
    ends: [endsOf(report.left), endsOf(report.right)],
    datasets: report.datasets,
    sources: report.sources,
  }));
}

function endsOf(side: CheckReport['left']): CheckLine['ends'][number] {
  return side.at(-1)?.ends ?? null;
}
