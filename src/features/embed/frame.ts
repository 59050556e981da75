import { chartContent } from '../../chart/chart-content';
import { CHARTS } from '../../chart/registry';
import { type ClaimsIndex, datasetsOfClaims } from '../../data/pages/claims-index';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type Messages, translator } from '../../data/texts/translator';
import { migrateAddress } from '../../domain/views/address-migrations';
import { isLanguage, type Language, type Translate } from '../../domain/languages/language';
import { type Query, viewFromQuery } from '../../domain/views/view';
import { frameSource, pageOfView } from './frame-source';
import { NARROWEST, SceneDrawing } from '../../ui/scene-drawing';
import { walkFrame } from './walk-frame';

// The whole program of a chart in a frame: takes over the prerendered page, draws the view of the address at the width of
// the frame, and says which claim is which. The build bundles it apart from the site and puts its texts into the page.

async function begin(): Promise<void> {
  const [, language = '', , id = ''] = location.pathname.split('/');
  if (!isLanguage(language)) return;
  const query = Object.fromEntries(new URLSearchParams(location.search)) as Query;
  const texts = JSON.parse(find('#frame-texts').textContent) as Messages;
  const answer = await fetch(`/datasets/${encodeURIComponent(id)}/page.json`);
  if (!answer.ok) throw new RangeError(`page.json arrived with status ${String(answer.status)}`);
  const page = (await answer.json()) as DatasetPageData;
  if (query['claim'] && !page.dataset.claims.some((claim) => claim.id === query['claim'])) {
    if (await followMoved(id, query, language)) return;
  }
  show(page, query, language, translator(texts, language));
}

/** Goes to the dataset in which a claim stands now; false where there is none. */
async function followMoved(dataset: string, query: Query, language: Language): Promise<boolean> {
  const index = (await (await fetch('/datasets/claims-index.json')).json()) as ClaimsIndex;
  const old = { dataset, query };
  const today = migrateAddress(old, { datasetOf: datasetsOfClaims(index) });
  if (today === old) return false;
  const kept = Object.entries(today.query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  location.replace(`/${language}/embed/${today.dataset}/?${new URLSearchParams(kept).toString()}`);
  return true;
}

function show(page: DatasetPageData, query: Query, language: Language, translate: Translate): void {
  const { view } = viewFromQuery(query, page.dataset, page.lists.units);
  const content = chartContent(page, view, CHARTS[view.chart], language, translate);
  const measure = content.measure.label[language];
  const { layout, describe } = CHARTS[view.chart];
  find('.measure').textContent = measure;
  find('.sentence').textContent = describe(content);
  find('.source').textContent = frameSource(page, view, content, translate);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.way-back')) {
    link.href = pageOfView(page, view, language);
  }
  const figure = find('.chart').firstElementChild;
  if (!figure) return;
  const drawing = new SceneDrawing(document);
  drawing.element.setAttribute('id', 'chart');
  drawing.element.setAttribute('class', 'measured');
  figure.replaceChildren(drawing.element);
  const walk = walkFrame(drawing, find('.claim'), view.claim, {
    hint: translate('embed.hint'),
    read: translate('embed.read'),
    linkTo: (claim) => pageOfView(page, { ...view, claim }, language),
  });
  let width = 0;
  const draw = (): void => {
    const wanted = Math.max(NARROWEST, Math.floor(figure.clientWidth));
    if (wanted === width) return;
    width = wanted;
    const scene = layout({ ...content, width });
    drawing.show(scene, { label: translate('explorer.chartLabel', { measure }), zoom: 1 });
    walk(scene);
  };
  draw();
  new ResizeObserver(draw).observe(figure);
  document.documentElement.removeAttribute('data-view');
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new RangeError(`the prerendered frame has no ${selector}`);
  return element;
}

begin().catch((error: unknown) => {
  // The prerendered chart stays: the view that opens first is better than none.
  document.documentElement.removeAttribute('data-view');
  console.error(error);
});
