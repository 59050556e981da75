import { type CheckLine, type LedgerData } from '../../data/pages/check-page-data';
import { type Verdict } from '../../domain/checks/check';
import { type Query, type UnknownValue } from '../../domain/views/view';

/** Which verdicts a reader looks at: `doubt` is all that does not add up or cannot be told. */
export const SHOWN_VERDICTS = ['doubt', 'no', 'open', 'yes', 'all'] as const;
export type ShownVerdicts = (typeof SHOWN_VERDICTS)[number];

/** Which checks of a ledger a reader looks at; an empty source means all. The address holds the only copy. */
export interface ChecksView {
  readonly verdict: ShownVerdicts;
  readonly source: string;
}

/**
 * Reads the view from a query; what is not known is left out and reported.
 *
 * @param usual what is shown where the address asks for no verdict
 */
export function checksViewFromQuery(
  query: Query,
  { texts }: Pick<LedgerData, 'texts'>,
  usual: ShownVerdicts,
): { readonly view: ChecksView; readonly unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const read = <T extends string>(parameter: string, allowed: readonly T[]): T | undefined => {
    const value = query[parameter] ?? '';
    const found = allowed.find((each) => each === value);
    if (value !== '' && found === undefined) unknown.push({ parameter, value });
    return found;
  };
  const verdict = read('verdict', SHOWN_VERDICTS) ?? usual;
  const ids = texts.map(({ id }) => id);
  return { view: { verdict, source: read('source', ids) ?? '' }, unknown };
}

/** Writes a view as a query: only what differs from the usual view stands in it. */
export function queryFromChecksView(
  { verdict, source }: ChecksView,
  usual: ShownVerdicts,
): Readonly<Record<string, string>> {
  return { ...(verdict === usual ? {} : { verdict }), ...(source === '' ? {} : { source }) };
}

/** The lines of a view, in the order of the list. */
export function linesIn({ verdict, source }: ChecksView, lines: readonly CheckLine[]): readonly CheckLine[] {
  return lines.filter(
    (line) => isShown(line.verdict, verdict) && (source === '' || line.sources.includes(source)),
  );
}

function isShown(verdict: Verdict, wanted: ShownVerdicts): boolean {
  return wanted === 'all' || wanted === verdict || (wanted === 'doubt' && verdict !== 'yes');
}
