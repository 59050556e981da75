import { formatPeriod } from '../../chart/formats/format-period';
import { type ChartContent } from '../../chart/chart';
import { viewSvg } from '../../chart/view-svg';
import { claimsForExcel } from '../../data/packages/claims-for-excel';
import { type Citations, type DatasetPageData } from '../../data/pages/page-data';
import { type CodeLists } from '../../domain/code-lists';
import { type Dataset, type DatasetInfo } from '../../domain/dataset';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { type PackagedView } from '../../state/view-packager';

/** What is on the screen of a comparison. */
export interface ComparisonOnScreen {
  readonly pages: readonly DatasetPageData[];
  readonly lists: CodeLists;
  readonly content: ChartContent;
  readonly query: Readonly<Record<string, string>>;
  /** How many claims were gathered, on or off. */
  readonly total: number;
  /** Address that opens this comparison. */
  readonly link: string;
}

type Translators = Readonly<Record<Language, Translate>>;

/** The comparison as a picture in a file of its own. */
export function comparisonSvg(
  onScreen: ComparisonOnScreen,
  translate: Translators,
  fontFaceCss = '',
): string {
  const { content, link } = onScreen;
  return viewSvg(
    aboutComparison(onScreen, translate),
    'estimates',
    content,
    link,
    translate[content.language],
    fontFaceCss,
  );
}

/** What the package of a comparison holds: each dataset with the claims on screen, in a folder of its own. */
export function packagedComparison(
  onScreen: ComparisonOnScreen,
  translate: Translators,
  svg: string,
): PackagedView | null {
  const { pages, lists, query, total, link } = onScreen;
  const [first] = pages;
  if (!first) return null;
  return {
    about: aboutComparison(onScreen, translate),
    site: first.site,
    datasets: datasetsOnScreen(onScreen),
    inFolders: true,
    lists,
    citations: citationsOf(pages),
    view: { link, filters: query, total },
    svg,
  };
}

/** The claims on screen for a spreadsheet, names and citations spelt out. */
export function comparisonExcel(
  onScreen: ComparisonOnScreen,
  language: Language,
  translate: Translate,
): string {
  const datasets = datasetsOnScreen(onScreen);
  return claimsForExcel({
    claims: datasets.flatMap(({ claims }) => claims),
    measures: datasets.flatMap(({ measures }) => measures),
    lists: onScreen.lists,
    citations: citationsOf(onScreen.pages),
    language,
    translate,
    formatPeriod,
  });
}

/** Finished bibliography entries of all works of some pages. */
export function citationsOf(pages: readonly DatasetPageData[]): Citations {
  return Object.assign({}, ...pages.map(({ citations }) => citations)) as Citations;
}

/** The claims on screen in their own units, by their datasets. */
function datasetsOnScreen({ pages, content }: ComparisonOnScreen): readonly Dataset[] {
  const shown = new Set(content.claims.map(({ id }) => id));
  return pages
    .map(({ dataset }) => ({ ...dataset, claims: dataset.claims.filter(({ id }) => shown.has(id)) }))
    .filter(({ claims }) => claims.length > 0);
}

function aboutComparison({ pages }: ComparisonOnScreen, translate: Translators): DatasetInfo {
  const both = (key: string): Bilingual => ({ en: translate.en(key), ru: translate.ru(key) });
  const infos = pages.map(({ dataset }) => dataset.info);
  const released =
    infos
      .map((info) => info.released)
      .sort()
      .at(-1) ?? '';
  const keywords = (language: Language): readonly string[] => [
    ...new Set(infos.flatMap((info) => info.keywords[language])),
  ];
  return {
    id: 'comparison',
    title: both('compare.title'),
    question: both('compare.question'),
    summary: both('compare.summary'),
    method: both('compare.method'),
    keywords: { en: keywords('en'), ru: keywords('ru') },
    theme: infos[0]?.theme ?? 'society',
    // A comparison has no version of its own: the day of its newest dataset, as a semantic version.
    version: released.split('-').map(Number).join('.'),
    released,
    view: {},
  };
}
