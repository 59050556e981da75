import { formatPeriod } from '../../chart/formats/format-period';
import { type ChartContent } from '../../chart/chart';
import { CHARTS } from '../../chart/registry';
import { viewSvg } from '../../chart/view-svg';
import { claimsForExcel } from '../../data/packages/claims-for-excel';
import { claimsJson } from '../../data/packages/claims-json';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type Claim } from '../../domain/claim';
import { type Language, type Translate } from '../../domain/languages/language';
import { queryFromView, type View } from '../../domain/views/view';
import { type PackagedView } from '../../state/view-packager';

/** What is on the reader's screen: the dataset, the view of it, what its chart is drawn from. */
export interface ViewOnScreen {
  readonly page: DatasetPageData;
  readonly view: View;
  readonly content: ChartContent;
  /** Address that opens this view. */
  readonly link: string;
}

/** What the package of a view holds. */
export function packagedView(onScreen: ViewOnScreen, svg: string): PackagedView {
  const { page, view, link } = onScreen;
  const { dataset } = page;
  return {
    about: dataset.info,
    site: page.site,
    datasets: [{ ...dataset, claims: originals(onScreen) }],
    inFolders: false,
    lists: page.lists,
    citations: page.citations,
    view: { link, filters: queryFromView(view, dataset), total: dataset.claims.length },
    svg,
  };
}

/** The claims on screen for a spreadsheet, names and citations spelt out. */
export function viewExcel(onScreen: ViewOnScreen, language: Language, translate: Translate): string {
  const { dataset, lists, citations } = onScreen.page;
  return claimsForExcel({
    claims: originals(onScreen),
    measures: dataset.measures,
    lists,
    citations,
    language,
    translate,
    formatPeriod,
  });
}

/** The claims on screen as JSON, in their own units. */
export function viewJson(onScreen: ViewOnScreen): string {
  return claimsJson(originals(onScreen));
}

/** The chart on screen as a standalone SVG; `fontFaceCss` is as in `sceneToSvg`. */
export function viewChart(
  { page, content, view, link }: ViewOnScreen,
  translate: Translate,
  fontFaceCss = '',
): string {
  return viewSvg(page.dataset.info, view.chart, content, link, translate, fontFaceCss);
}

/** The claims on screen as the dataset has them: in their own units. */
function originals({ page, view, content }: ViewOnScreen): readonly Claim[] {
  const shown = new Set(CHARTS[view.chart].claims(content).map(({ id }) => id));
  return page.dataset.claims.filter(({ id }) => shown.has(id));
}
