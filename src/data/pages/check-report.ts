import { type Check } from '../../domain/checks/check';
import { evaluateCheck } from '../../domain/checks/evaluate-check';
import { type Known, type Step } from '../../domain/checks/evaluate-expression';
import { type Unit } from '../../domain/code-lists';
import { type Collection, listsUsedBy } from '../../domain/dataset';
import { inUnit } from '../../domain/quantities/measuring-unit';
import { knownIn } from '../checking/check-sums';
import {
  type CheckedClaim,
  type CheckReport,
  type ChecksPageData,
  type Ends,
  type StepReport,
} from './check-page-data';
import { type ShownUnit, shownUnits } from './shown-unit';

/**
 * Works out all checks of a collection for its readers, in the order of the file.
 *
 * @throws RangeError when a check cannot be worked out; the checker refuses such a collection.
 */
export function reportChecks(checks: readonly Check[], collection: Collection): ChecksPageData {
  const known = knownIn({ collection });
  const units = new Map<string, Unit>();
  const reports = checks.map((check) => reportCheck(check, collection, known, units));
  const claims = claimsOf(reports, collection);
  const named = Object.values(claims).map(({ claim }) => claim);
  const used = listsUsedBy(named, collection.lists);
  return {
    site: collection.site,
    checks: reports,
    claims,
    lists: {
      claimants: used.claimants,
      places: used.places,
      sections: used.sections,
      works: used.works.map(({ id, type, language, custom: { role, short } }) => ({
        id,
        type,
        language,
        custom: { role, short },
      })),
      units: [...used.units.filter(({ id }) => !units.has(id)), ...units.values()],
    },
  };
}

function reportCheck(
  check: Check,
  { datasets, lists }: Collection,
  known: Known,
  units: Map<string, Unit>,
): CheckReport {
  const { left, right, verdict, gap } = evaluateCheck(check, known);
  const shown = shownUnits([left, right], lists.units, known.units);
  for (const { unit } of shown.flat()) units.set(unit.id, unit);
  const claims = [...new Set([...left, ...right].flatMap(claimIds))];
  const sources = claims.flatMap((id) => known.claims.get(id)?.claim.source ?? []);
  const own = datasets.filter((dataset) => dataset.claims.some(({ id }) => claims.includes(id)));
  const { id, title, relation, comment } = check;
  return {
    id,
    title,
    comment: comment.en === '' ? null : comment,
    relation,
    verdict,
    gap: gap === null ? null : endIn(gap, shown[0].at(-1)),
    left: left.map((step, index) => reportStep(step, shown[0][index])),
    right: right.map((step, index) => reportStep(step, shown[1][index])),
    written: { left: check.left, right: check.right },
    claims,
    datasets: own.map(({ info }) => info.id),
    sources: [...new Set(sources)].sort(),
  };
}

function reportStep(step: Step, shown: ShownUnit | undefined): StepReport {
  const { interval, open } = step.quantity;
  if (!shown) throw new RangeError('each step requires a unit');
  const inShown = interval && inUnit(interval, shown.measuring);
  const shared = { ends: inShown && endsOf(inShown), open, unit: shown.unit.id };
  switch (step.kind) {
    case 'claim':
      return { ...shared, kind: 'claim', id: step.id };
    case 'number':
      return { ...shared, kind: 'number', value: step.value };
    case 'span':
      return { ...shared, kind: 'span', from: step.from, to: step.to };
    case 'operation':
      return { ...shared, kind: 'operation', operator: step.operator, left: step.left, right: step.right };
  }
}

/** Open ends are null: JSON knows no infinity. */
function endsOf({ low, high }: { low: number; high: number }): Ends {
  return { low: written(low), high: written(high) };
}

function endIn(value: number, shown: ShownUnit | undefined): number | null {
  return shown ? written(inUnit({ low: value, high: value }, shown.measuring).high) : null;
}

/** Twelve digits say all that was printed, and not how doubles are rounded. */
function written(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}

function claimIds(step: Step): readonly string[] {
  return step.kind === 'claim' ? [step.id] : step.kind === 'span' ? [step.from, step.to] : [];
}

function claimsOf(
  reports: readonly CheckReport[],
  { datasets }: Collection,
): Readonly<Record<string, CheckedClaim>> {
  const wanted = new Set(reports.flatMap(({ claims }) => claims));
  const found = datasets.flatMap(({ info, measures, claims }) =>
    claims
      .filter(({ id }) => wanted.has(id))
      .map((claim): [string, CheckedClaim] => {
        const label = measures.find(({ id }) => id === claim.measure)?.label ?? { en: '', ru: '' };
        return [
          claim.id,
          { claim: { ...claim, origin: [], originAt: '' }, dataset: info.id, measure: label },
        ];
      }),
  );
  return Object.fromEntries(found);
}
