import { type Dataset } from '../../domain/dataset';
import { type Language } from '../../domain/languages/language';
import { queryFromView, type View } from '../../domain/views/view';

/** More measures than this do not all stand in a row. */
const MEASURES_IN_SIGHT = 8;

/** A measure to choose, with the query that opens it. */
export interface MeasureLink {
  readonly id: string;
  readonly label: string;
  /** How many claims are about it. */
  readonly count: number;
  readonly query: Readonly<Record<string, string>>;
}

/** The measures to choose from: those about which claims can be compared first, the many with one claim behind a click. */
export function measureLinks(
  dataset: Dataset,
  { fresh, shown }: { readonly fresh: View; readonly shown: string },
  language: Language,
): { readonly first: readonly MeasureLink[]; readonly more: readonly MeasureLink[] } {
  const all = dataset.measures.map((measure): MeasureLink => ({
    id: measure.id,
    label: measure.label[language],
    count: dataset.claims.filter((claim) => claim.measure === measure.id).length,
    query: queryFromView({ ...fresh, measure: measure.id, unit: measure.unit }, dataset),
  }));
  if (all.length <= MEASURES_IN_SIGHT) return { first: all, more: [] };
  const rich = all.filter(({ count }) => count > 1).length;
  const inSight = new Set(
    [...all]
      .sort((a, b) => b.count - a.count)
      .slice(0, Math.max(rich, MEASURES_IN_SIGHT / 2))
      .slice(0, MEASURES_IN_SIGHT + 2)
      .map(({ id }) => id),
  );
  return {
    first: all.filter(({ id }) => inSight.has(id) || id === shown),
    more: all.filter(({ id }) => !inSight.has(id) && id !== shown),
  };
}
