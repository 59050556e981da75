import { type ChartContent } from '../../chart/chart';
import { CHARTS } from '../../chart/registry';
import { formatPeriod } from '../../chart/formats/format-period';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type Language, type Translate } from '../../domain/languages/language';
import { queryFromView, type View } from '../../domain/views/view';

/** The line under a chart in a frame: whose figures these are, of which version, under which licence. */
export function frameSource(
  { dataset }: DatasetPageData,
  view: View,
  content: ChartContent,
  translate: Translate,
): string {
  const claims = CHARTS[view.chart].claims(content);
  const line = translate('embed.source', {
    texts: [...new Set(claims.map(({ source }) => content.names.source(source)))].join('; '),
    version: dataset.info.version,
    date: formatPeriod(dataset.info.released, content.language),
  });
  // «2026 г.» has its full stop already.
  return line.replace(/\.\.(?=\s|$)/g, '.');
}

/** The path and query of a view on the page of its dataset. */
export function pageOfView({ dataset }: DatasetPageData, view: View, language: Language): string {
  const query = new URLSearchParams(queryFromView(view, dataset)).toString();
  return `/${language}/datasets/${dataset.info.id}/${query === '' ? '' : `?${query}`}`;
}
