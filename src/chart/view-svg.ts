import { type DatasetInfo } from '../domain/dataset';
import { type Translate } from '../domain/languages/language';
import { type ChartType } from '../domain/views/chart-type';
import { formatPeriod } from './formats/format-period';
import { type ChartContent } from './chart';
import { CHARTS } from './registry';
import { sceneToSvg } from './scene/svg';

/** px; what a chart in a file of its own is drawn for. */
const WIDTH = 860;

/**
 * The chart of a view as a complete SVG file: title, what it shows, how to read it, a source line with the version, and
 * the link that opens the view; no link where it is empty. `fontFaceCss` is
 * as in `sceneToSvg`.
 */
export function viewSvg(
  info: Pick<DatasetInfo, 'title' | 'version' | 'released'>,
  chart: ChartType,
  content: ChartContent,
  link: string,
  translate: Translate,
  fontFaceCss = '',
): string {
  const { language, measure, names } = content;
  const { layout, describe, claims } = CHARTS[chart];
  const texts = [...new Set(claims(content).map(({ source }) => names.source(source)))].join('; ');
  const source = translate('explorer.svgSource', {
    texts,
    site: translate('site.title'),
    version: info.version,
    date: formatPeriod(info.released, language),
  });
  // «2026 г.» has its full stop already.
  const sourceLine = source.replace(/\.\.(?=\s|$)/g, '.');
  return sceneToSvg(layout({ ...content, translate, width: WIDTH }), {
    theme: 'light',
    title: `${info.title[language]}: ${measure.label[language]}`,
    subtitle: describe(content),
    notes: [translate(`chart.howTo.${chart}`), sourceLine, link].filter((note) => note !== ''),
    language,
    fontFaceCss,
  });
}
