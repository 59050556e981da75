import { type CheckReport, type ChecksPageData } from '../../data/check-page-data';
import { type Verdict, VERDICTS } from '../../domain/check';
import { type Query, type UnknownValue } from '../../domain/view';

/** Which checks a reader looks at; empty means all. The address holds the only copy. */
export interface ChecksView {
  readonly verdict: Verdict | '';
  readonly dataset: string;
  readonly source: string;
}

/** Reads the view from a query; what is not known is left out and reported. */
export function checksViewFromQuery(
  query: Query,
  data: ChecksPageData,
): { readonly view: ChecksView; readonly unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const read = <T extends string>(parameter: string, allowed: readonly T[]): T | '' => {
    const value = query[parameter] ?? '';
    const found = allowed.find((each) => each === value) ?? '';
    if (value !== '' && found === '') unknown.push({ parameter, value });
    return found;
  };
  const view = {
    verdict: read('verdict', VERDICTS),
    dataset: read(
      'dataset',
      data.datasets.map(({ id }) => id),
    ),
    source: read('source', sourcesOf(data)),
  };
  return { view, unknown };
}

/** Writes a view as a query: only what is chosen stands in it. */
export function queryFromChecksView(view: ChecksView): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== ''));
}

/** The checks of a view, in the order of the list. */
export function checksIn(
  { verdict, dataset, source }: ChecksView,
  checks: readonly CheckReport[],
): readonly CheckReport[] {
  return checks.filter(
    (check) =>
      (verdict === '' || check.verdict === verdict) &&
      (dataset === '' || check.datasets.includes(dataset)) &&
      (source === '' || check.sources.includes(source)),
  );
}

/** Ids of the texts that the checks draw on, in alphabetical order. */
export function sourcesOf({ checks }: ChecksPageData): readonly string[] {
  return [...new Set(checks.flatMap(({ sources }) => sources))].sort();
}
