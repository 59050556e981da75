import { type CodeLists } from '../domain/code-lists';
import { type Dataset } from '../domain/dataset';
import { type Language, type Translate } from '../domain/languages/language';
import { select } from '../domain/views/selection';
import { type View } from '../domain/views/view';
import { type Chart, type ChartContent } from './chart';
import { drawableScale } from './axes/scales';

/** The parts of a dataset's page that a chart is drawn from. */
export interface ChartedPage {
  readonly dataset: Dataset;
  readonly lists: CodeLists;
}

/**
 * What `chart`, the chart of a view, is drawn from, names in the reader's language: a chart's input without its width.
 *
 * @throws RangeError when the view names a measure or unit that is not there; `viewFromQuery` never makes such a view.
 */
export function chartContent(
  { dataset, lists }: ChartedPage,
  view: View,
  chart: Chart,
  language: Language,
  translate: Translate,
): ChartContent {
  const { claims, unit, measure, related } = select(dataset, view, lists.units);
  const drawn = chart.claims({ claims, measure, related });
  const nameIn = (
    list: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[],
  ): ((id: string) => string) => {
    const names = new Map(list.map((entry) => [entry.id, entry.name[language]]));
    return (id) => names.get(id) ?? id;
  };
  const works = new Map(lists.works.map((work) => [work.id, work.custom.short?.[language]]));
  return {
    claims,
    unit,
    measure,
    related,
    language,
    translate,
    names: {
      claimant: nameIn(lists.claimants),
      place: nameIn(lists.places),
      source: (id) => works.get(id) ?? id,
    },
    scale: drawableScale(drawn, view.scale ?? chart.scale(drawn)),
    order: view.order,
    group: view.group,
    colourBy: view.group === 'evidence' ? 'evidence' : 'none',
    events: lists.events,
    units: lists.units,
  };
}
