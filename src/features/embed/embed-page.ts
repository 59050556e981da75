import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { chartContent } from '../../chart/chart-content';
import { CHARTS } from '../../chart/registry';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type View, viewFromQuery } from '../../domain/views/view';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { ChartFigure } from '../../ui/chart-figure';
import { frameSource, pageOfView } from './frame-source';

/**
 * One chart without the page around it, for a frame in somebody else's page, as it is prerendered: the view that opens
 * first. In a browser the small program `frame.ts` takes over from here, since a frame must be light.
 */
@Component({
  selector: 'cf-embed-page',
  imports: [TranslatePipe, ChartFigure],
  templateUrl: './embed-page.html',
  styleUrl: './embed-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmbedPage {
  readonly page = input.required<Arrival<DatasetPageData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  protected readonly language = this.texts.language;

  protected readonly data = computed(() => {
    const arrival = this.page();
    return 'value' in arrival ? arrival.value : null;
  });
  private readonly view = computed((): View | null => {
    const page = this.data();
    return page ? viewFromQuery({}, page.dataset, page.lists.units).view : null;
  });
  protected readonly content = computed(() => {
    const page = this.data();
    const view = this.view();
    if (!page || !view) return null;
    return chartContent(page, view, CHARTS[view.chart], this.language(), this.texts.translate());
  });
  protected readonly draw = computed(() => {
    const content = this.content();
    const view = this.view();
    return content && view ? (width: number) => CHARTS[view.chart].layout({ ...content, width }) : null;
  });
  protected readonly sentence = computed(() => {
    const content = this.content();
    const view = this.view();
    return content && view ? CHARTS[view.chart].describe(content) : '';
  });
  protected readonly source = computed(() => {
    const page = this.data();
    const content = this.content();
    const view = this.view();
    return page && content && view ? frameSource(page, view, content, this.texts.translate()) : '';
  });
  protected readonly link = computed(() => {
    const page = this.data();
    const view = this.view();
    return page && view ? pageOfView(page, view, this.language()) : `/${this.language()}/`;
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      const language = this.language();
      const page = this.data();
      if (!page) return;
      const { title, question, id } = page.dataset.info;
      this.head.describe({
        title: `${title[language]} · ${translate('site.title')}`,
        description: translate('explorer.description', {
          title: title[language],
          question: question[language],
        }),
        // The page of the dataset is the one to be found.
        path: `datasets/${id}/`,
        site: page.site.address,
        language,
      });
    });
  }
}
