import { describeSelection } from '../../chart/sentences/describe';
import { type ChartContent } from '../../chart/chart';
import { drawableScale, suggestScale } from '../../chart/axes/scales';
import { type CodeLists } from '../../domain/code-lists';
import { comparedClaims, comparedMeasure, type Comparison } from '../../domain/comparisons/comparison';
import { type ComparisonView } from '../../domain/comparisons/comparison-view';
import { type Language, type Translate } from '../../domain/languages/language';
import { type Measure } from '../../domain/measure';

/**
 * What the chart of a comparison is drawn from: the claims that are switched on.
 *
 * @returns null where nothing is left to compare.
 */
export function compareContent(
  comparison: Comparison,
  view: ComparisonView,
  lists: CodeLists,
  language: Language,
  translate: Translate,
): ChartContent | null {
  const { unit, kept } = comparison;
  const [first] = kept;
  if (unit === null || !first) return null;
  const claims = comparedClaims(comparison, lists.units).filter(({ id }) => !view.off.includes(id));
  const nameIn =
    (list: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[]) =>
    (id: string): string =>
      list.find((entry) => entry.id === id)?.name[language] ?? id;
  const labels = new Map(
    kept.map(({ measure, dataset }) => [comparedMeasure(dataset, measure.id), measure.label[language]]),
  );
  const measure: Measure = {
    ...first.measure,
    id: 'comparison',
    label: { en: translate('compare.what'), ru: translate('compare.what') },
    family: '',
    partOf: '',
  };
  return {
    claims,
    unit,
    measure,
    language,
    translate,
    names: {
      claimant: nameIn(lists.claimants),
      place: nameIn(lists.places),
      source: (id) => lists.works.find((work) => work.id === id)?.custom.short?.[language] ?? id,
      measure: (id) => labels.get(id) ?? id,
    },
    scale: drawableScale(claims, view.scale ?? suggestScale(claims)),
    order: view.order,
    units: lists.units,
  };
}

/** Whose numbers these are, and what they show; what is switched off is counted. */
export function compareSentence(content: ChartContent, off: number): string {
  const { claims, names, translate, language } = content;
  const who = [...new Set(claims.map(({ claimant }) => names.claimant(claimant)))];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(who);
  return [
    who.length === 0 ? '' : translate('compare.whose', { who: list }),
    describeSelection(content),
    off === 0 ? '' : translate('compare.off', { n: off }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
