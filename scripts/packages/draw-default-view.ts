import { chartContent } from '../../src/chart/chart-content';
import { CHARTS } from '../../src/chart/registry';
import { viewSvg } from '../../src/chart/view-svg';
import { type Collection, type Dataset } from '../../src/domain/dataset';
import { type Language, type Translate } from '../../src/domain/languages/language';
import { viewFromQuery } from '../../src/domain/views/view';

/** The view with which a dataset opens, as a complete SVG file in one language. */
export function drawDefaultView(
  dataset: Dataset,
  { lists, site }: Pick<Collection, 'lists' | 'site'>,
  language: Language,
  translate: Translate,
): string {
  const { view } = viewFromQuery({}, dataset, lists.units);
  const content = chartContent({ dataset, lists }, view, CHARTS[view.chart], language, translate);
  const path = `${language}/datasets/${dataset.info.id}/`;
  return viewSvg(
    dataset.info,
    view.chart,
    content,
    site.address === '' ? '' : new URL(path, site.address).href,
    translate,
  );
}
