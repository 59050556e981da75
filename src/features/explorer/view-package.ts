import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type ChartInput } from '../../chart/chart-input';
import { describeSelection } from '../../chart/describe';
import { formatPeriod } from '../../chart/format-period';
import { CHARTS } from '../../chart/registry';
import { sceneToSvg } from '../../chart/svg';
import { claimsForExcel } from '../../data/claims-for-excel';
import { type DatasetPageData } from '../../data/page-data';
import { packageFiles } from '../../data/package-files';
import { type TableSchema } from '../../data/table-schemas';
import { zip } from '../../data/zip';
import { type Claim } from '../../domain/claim';
import { type Language, type Translate } from '../../domain/language';
import { queryFromView, type View } from '../../domain/view';
import { loadTranslator } from '../../state/texts';

/** What is on the reader's screen: the dataset, the view of it, the claims shown. */
export interface ViewOnScreen {
  readonly page: DatasetPageData;
  readonly view: View;
  readonly chart: Omit<ChartInput, 'width'>;
  /** Address that opens this view. */
  readonly link: string;
}

/** Makes the package of a view: only what is shown, only the works it cites, with the chart and the link. */
@Injectable({ providedIn: 'root' })
export class ViewPackage {
  private readonly http = inject(HttpClient);

  /** The texts of a language, whether the page uses them or not. */
  textsOf(language: Language): Promise<Translate> {
    return loadTranslator(language);
  }

  /** @throws whatever a fetch or the packing throws: a package is whole or it is not made. */
  async zipOf(onScreen: ViewOnScreen): Promise<Uint8Array> {
    const { page, view, chart, link } = onScreen;
    const { dataset } = page;
    const [claimsSchema, en, ru] = await Promise.all([
      firstValueFrom(this.http.get<TableSchema>('/datasets/claims.schema.json')),
      this.textsOf('en'),
      this.textsOf('ru'),
    ]);
    const svg = viewChart(onScreen, chart.language === 'ru' ? ru : en);
    const files = await packageFiles({
      about: dataset.info,
      site: page.site,
      datasets: [{ ...dataset, claims: originals(onScreen) }],
      inFolders: false,
      lists: page.lists,
      citations: page.citations,
      claimsSchema,
      translate: { en, ru },
      sha256,
      view: { link, filters: queryFromView(view, dataset), total: dataset.claims.length },
      extra: [{ path: 'chart.svg', bytes: new TextEncoder().encode(svg) }],
    });
    return zip(files);
  }
}

/** The claims on screen as the dataset has them: in their own units. */
function originals({ page, chart }: ViewOnScreen): readonly Claim[] {
  const shown = new Set(chart.claims.map(({ id }) => id));
  return page.dataset.claims.filter(({ id }) => shown.has(id));
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

/** The chart on screen as a standalone SVG, with title, source line, version and link. */
export function viewChart({ page, chart, view, link }: ViewOnScreen, translate: Translate): string {
  const { language, measure } = chart;
  const { info } = page.dataset;
  const input: ChartInput = { ...chart, translate, width: 860 };
  const texts = [...new Set(chart.claims.map(({ source }) => chart.names.source(source)))].join('; ');
  return sceneToSvg(CHARTS[view.chart].layout(input), {
    theme: 'light',
    title: `${info.title[language]}: ${measure.label[language]}`,
    subtitle: describeSelection(input),
    notes: [
      translate('explorer.howToText'),
      translate('explorer.svgSource', {
        texts,
        site: translate('site.title'),
        version: info.version,
        date: formatPeriod(info.released, language),
      }),
      link,
    ],
    language,
  });
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
