import { type OwnSumData } from '../../src/data/pages/check-page-data';
import { type Collection, listsUsedBy } from '../../src/domain/dataset';
import { type SiteInput } from './site-input';

/** What a reader's own sum begins with: the first check that fails and adds two claims up to a third. */
export function ownSumData({ collection, checks }: SiteInput): OwnSumData {
  const { page } = checks;
  const plain = page.checks.filter(
    ({ left, right }) =>
      left.map((step) => (step.kind === 'operation' ? step.operator : step.kind)).join(' ') ===
        'claim claim +' && right.map(({ kind }) => kind).join(' ') === 'claim',
  );
  const check = plain.find(({ verdict }) => verdict === 'no') ?? plain[0];
  return {
    site: collection.site,
    units: collection.lists.units,
    example: check
      ? {
          left: check.written.left,
          relation: check.relation,
          right: check.written.right,
          ...cutDown(collection, check.claims),
        }
      : null,
  };
}

/** The datasets and lists with no more than some claims need. */
function cutDown(
  { datasets, lists }: Collection,
  ids: readonly string[],
): Pick<Collection, 'datasets' | 'lists'> {
  const own = datasets
    .map(({ info, measures, claims }) => ({
      info,
      measures,
      claims: claims
        .filter(({ id }) => ids.includes(id))
        .map((claim) => ({ ...claim, origin: [], originAt: '' })),
    }))
    .filter(({ claims }) => claims.length > 0)
    .map((dataset) => ({
      ...dataset,
      measures: dataset.measures.filter(({ id }) => dataset.claims.some(({ measure }) => measure === id)),
    }));
  const used = listsUsedBy(
    own.flatMap(({ claims }) => claims),
    lists,
  );
  return { datasets: own, lists: { ...used, events: [] } };
}
