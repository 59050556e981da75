import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { chartContent } from '../../chart/chart-content';
import { formatPeriod } from '../../chart/format-period';
import { CHARTS } from '../../chart/registry';
import { type DatasetPageData } from '../../data/page-data';
import { queryFromView, type View, viewFromQuery } from '../../domain/view';
import { Address } from '../../state/address';
import { FirstRender } from '../../state/first-render';
import { OldAddresses } from '../../state/old-addresses';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { ChartFigure } from '../../ui/chart-figure';

/** px: a width for which the spoken labels of claims are made; they are the same at every width. */
const ANY_WIDTH = 600;

/** One chart without the page around it, for a frame in somebody else's page: the view of the address, its source, the way back. */
@Component({
  selector: 'cf-embed-page',
  imports: [TranslatePipe, ChartFigure],
  templateUrl: './embed-page.html',
  styleUrl: './embed-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmbedPage {
  readonly page = input.required<Arrival<DatasetPageData>>();
  readonly id = input.required<string>();

  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  private readonly firstRender = inject(FirstRender);
  protected readonly language = this.texts.language;

  protected readonly data = computed(() => {
    const arrival = this.page();
    return 'value' in arrival ? arrival.value : null;
  });
  private readonly view = computed((): View | null => {
    const page = this.data();
    return page ? viewFromQuery(this.address.query(), page.dataset, page.lists.units).view : null;
  });
  protected readonly content = computed(() => {
    const page = this.data();
    const view = this.view();
    return page && view ? chartContent(page, view, this.language(), this.texts.translate()) : null;
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
    if (!page || !content || !view) return '';
    const claims = CHARTS[view.chart].claims(content);
    const { version, released } = page.dataset.info;
    return this.texts.translate()('embed.source', {
      texts: [...new Set(claims.map(({ source }) => content.names.source(source)))].join('; '),
      version,
      date: formatPeriod(released, this.language()),
    });
  });
  protected readonly link = computed(() => this.linkTo(this.view()));

  /** The claim under the pointer or the keyboard, and the one that the reader has chosen. */
  protected readonly active = signal('');
  protected readonly pinned = signal('');
  protected readonly shown = computed(() => {
    const view = this.view();
    const id = this.active() || this.pinned() || (view?.claim ?? '');
    const label = this.draw()?.(ANY_WIDTH).rows.find(({ key }) => key === id)?.label;
    if (!view || label === undefined) return null;
    return { label: label.replace(/\.$/, ''), link: this.linkTo({ ...view, claim: id }) };
  });

  constructor() {
    const oldAddresses = inject(OldAddresses);
    effect(() => {
      const translate = this.texts.translate();
      const language = this.language();
      const page = this.data();
      if (!page) return;
      const { title, question, id } = page.dataset.info;
      this.head.describe({
        title: `${title[language]} · ${translate('site.title')}`,
        description: translate('explorer.description', { title: title[language], question: question[language] }),
        // The page of the dataset is the one to be found.
        path: `datasets/${id}/`,
        site: page.site.address,
        language,
      });
    });
    effect(() => {
      if (this.firstRender.done()) this.document.documentElement.removeAttribute('data-view');
    });
    effect(() => {
      const query = this.address.query();
      const known = this.data()?.dataset.claims.some(({ id }) => id === query['claim']) ?? false;
      if (query['claim'] && !known) {
        void oldAddresses.follow({ dataset: this.id(), query }, this.language(), 'embed');
      }
    });
  }

  /** The address of a view on the page of its dataset. */
  private linkTo(view: View | null): string {
    const page = this.data();
    const path = `/${this.language()}/datasets/${this.id()}/`;
    const query = page && view ? new URLSearchParams(queryFromView(view, page.dataset)).toString() : '';
    return query === '' ? path : `${path}?${query}`;
  }
}
