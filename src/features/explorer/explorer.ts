import { Clipboard } from '@angular/cdk/clipboard';
import { DOCUMENT, NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { chartContent } from '../../chart/chart-content';
import { unitOf } from '../../chart/chart-input';
import { formatPeriod } from '../../chart/formats/format-period';
import { ESTIMATES } from '../../chart/estimates-chart';
import { orderClaims } from '../../chart/rows/order-claims';
import { citeClaim } from '../../data/citations/cite-claim';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type Claim } from '../../domain/claim';
import { select } from '../../domain/views/selection';
import { queryFromView, sourcesOf, type View, viewFromQuery } from '../../domain/views/view';
import { Address } from '../../state/address';
import { Dialogs } from '../../state/dialogs';
import { FirstRender } from '../../state/first-render';
import { GatheredClaims } from '../../state/gathered-claims';
import { Glossary } from '../../state/glossary';
import { PageHead } from '../../state/page-head';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { ChartFigure } from '../../ui/chart-figure';
import { type CardDeed, ClaimCard } from '../../ui/claim-card';
import { ClaimTable } from '../../ui/claim-table';
import { GlossedText } from '../../ui/glossed-text';
import { Icon } from '../../ui/icon';
import { readClaim } from '../../ui/read-claim';
import { ChartPrograms } from './chart-programs';
import { type CiteRequest } from './cite-dialog';
import { datasetForMachines } from './dataset-for-machines';
import { DatasetChecks } from './dataset-checks';
import { ExplorerControls } from './explorer-controls';
import { measureLinks } from './measure-links';
import { entryOf, worksOnScreen } from './works-on-screen';
import { scrollToClaim } from './scroll-to-claim';
import { type ShareRequest } from './share-dialog';
import { YearBrush } from './year-brush';

/** px: the width that the height of a frame is given for, and what a frame holds besides the chart. */
const FRAME_WIDTH = 600;
const FRAME_MARGIN = 260;

/** One dataset: choose a measure, see its claims from low to high, read one in full, take them away. */
@Component({
  selector: 'cf-explorer',
  imports: [
    NgTemplateOutlet,
    RouterLink,
    Button,
    TranslatePipe,
    ChartFigure,
    ClaimCard,
    ClaimTable,
    DatasetChecks,
    ExplorerControls,
    GlossedText,
    Icon,
    YearBrush,
  ],
  templateUrl: './explorer.html',
  styleUrl: './explorer.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Explorer {
  readonly data = input.required<DatasetPageData>();

  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly clipboard = inject(Clipboard);
  private readonly dialogs = inject(Dialogs);
  private readonly page = inject(DOCUMENT);
  protected readonly firstRender = inject(FirstRender);
  protected readonly terms = inject(Glossary).terms;
  protected readonly gathered = inject(GatheredClaims);

  protected readonly language = this.texts.language;
  protected readonly info = computed(() => this.data().dataset.info);
  private readonly reading = computed(() =>
    viewFromQuery(this.address.query(), this.data().dataset, this.data().lists.units),
  );
  private readonly charts = inject(ChartPrograms);
  private readonly atHand = computed(() => this.charts.atHand() ?? { estimates: ESTIMATES });
  /** What the address asks for; as estimates until the program of its chart is there. */
  protected readonly view = computed((): View => {
    const asked = this.reading().view;
    return asked.chart in this.atHand() ? asked : { ...asked, chart: 'estimates' };
  });
  protected readonly selection = computed(() =>
    select(this.data().dataset, this.view(), this.data().lists.units),
  );
  protected readonly measures = computed(() =>
    measureLinks(this.data().dataset, { fresh: this.fresh(), shown: this.view().measure }, this.language()),
  );
  protected readonly textCount = computed(() => sourcesOf(this.data().dataset).length);

  /** Where the address asks for something that is not here, a sentence that says so. */
  protected readonly complaint = computed(() => {
    const translate = this.texts.translate();
    const list = this.reading()
      .unknown.map(({ parameter, value }) =>
        translate('explorer.unknownItem', { parameter: translate(`explorer.parameter.${parameter}`), value }),
      )
      .join(', ');
    return list === '' ? '' : translate('explorer.unknown', { list });
  });

  protected readonly chart = computed(() => this.atHand()[this.view().chart] ?? ESTIMATES);
  protected readonly content = computed(() =>
    chartContent(this.data(), this.view(), this.chart(), this.language(), this.texts.translate()),
  );
  /** The claims that the chart draws: of the measure, and of those that belong to it where they are set against each other. */
  protected readonly drawn = computed(() => this.chart().claims(this.content()));
  protected readonly draw = computed(() => {
    const content = this.content();
    const { layout } = this.chart();
    return (width: number) => layout({ ...content, width });
  });
  protected readonly sentence = computed(() => this.chart().describe(this.content()));

  protected readonly readings = computed(() => {
    const { order, names, language } = this.content();
    const claims = this.drawn();
    // Charts that set claims against each other have an order of their own.
    const own = this.view().chart === 'change' || this.view().chart === 'parts';
    const rows = own ? claims : orderClaims(claims, order, names, language).map(({ claim }) => claim);
    return rows.map((claim) => this.read(claim));
  });
  /** The works that the claims on screen come from or cite, as finished entries. */
  protected readonly works = computed(() => worksOnScreen(this.data(), this.drawn(), this.language()));

  /** The claim under pointer or keyboard focus; the address does not know it. */
  protected readonly active = signal('');
  private readonly lastActive = signal('');
  /** The claim in the card: the one under the pointer, else the one kept open, else the last one looked at, else the first. */
  protected readonly shown = computed(() => {
    const readings = this.readings();
    const wanted = [this.active(), this.view().claim, this.lastActive()];
    const found = wanted.map((id) => readings.find(({ claim }) => claim.id === id)).find(Boolean);
    return found ?? readings[0] ?? null;
  });
  protected readonly answer = signal('');
  protected readonly released = computed(() => formatPeriod(this.info().released, this.language()));

  private arrivedAt = '';

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      const { title, question, id } = this.info();
      const language = this.language();
      this.head.describe({
        title: `${title[language]} · ${translate('site.title')}`,
        description: translate('explorer.description', {
          title: title[language],
          question: question[language],
        }),
        path: `datasets/${id}/`,
        site: this.data().site.address,
        language,
      });
      this.head.describeForMachines(datasetForMachines(this.data(), language));
    });
    effect(() => {
      // The view that the address asks for is on screen: what hid the default view until now can go.
      const drawn = this.view() === this.reading().view && this.readings();
      if (this.firstRender.done() && drawn) this.page.documentElement.removeAttribute('data-view');
    });
    effect(() => {
      void this.charts.load(this.reading().view.chart);
    });
    effect(() => {
      const { claim, tab } = this.view();
      const { id } = this.info();
      // Only on arrival: who reads on decides what is in sight.
      if (!this.firstRender.done() || this.arrivedAt === id) return;
      this.arrivedAt = id;
      if (claim !== '') scrollToClaim(this.page, claim, tab);
    });
  }

  protected show(change: Partial<View>): void {
    void this.address.show(queryFromView({ ...this.view(), ...change }, this.data().dataset));
  }

  protected activate(claim: string): void {
    this.active.set(claim);
    if (claim === '') return;
    this.lastActive.set(claim);
    this.answer.set('');
  }

  protected pin(claim: string): void {
    this.answer.set('');
    this.show({ claim: claim === this.view().claim ? '' : claim });
  }

  protected act(deed: CardDeed): void {
    const reading = this.shown();
    if (deed === 'close') this.pin('');
    if (!reading) return;
    const translate = this.texts.translate();
    if (deed === 'cite') {
      const style = this.language() === 'ru' ? 'gost' : 'chicago';
      const citation = this.cite(reading.claim);
      this.copy(citation, translate('card.copied', { style: translate(`cite.style.${style}`) }));
    } else if (deed === 'styles') {
      void this.openCite('claim');
    } else if (deed === 'link') {
      this.copy(this.linkTo(reading.claim), translate('card.linkCopied'));
    } else if (deed === 'compare') {
      this.gathered.add(reading.claim.id);
      this.answer.set(translate('compare.added', { n: this.gathered.ids().length }));
    } else if (deed === 'report') {
      const { info } = this.data().dataset;
      const { id, quote } = reading.claim;
      this.copy(
        `${id} · ${info.id} ${info.version} · “${quote}” · ${this.linkTo(reading.claim)}`,
        translate('card.reportCopied'),
      );
    }
  }

  protected async openDownload(): Promise<void> {
    const { DownloadDialog } = await import('./download-dialog');
    const onScreen = { page: this.data(), view: this.view(), content: this.content(), link: this.link() };
    await this.dialogs.open(DownloadDialog, 'download-title', onScreen);
  }

  protected async openCite(scope: 'claim' | 'view' = 'view'): Promise<void> {
    const { CiteDialog } = await import('./cite-dialog');
    const request: CiteRequest = {
      page: this.data(),
      claim: this.shown()?.claim ?? null,
      works: this.works().map(({ id }) => id),
      link: this.link(),
      home: this.link(this.fresh()),
      scope,
    };
    await this.dialogs.open(CiteDialog, 'cite-title', request);
  }

  protected async openShare(): Promise<void> {
    const { ShareDialog } = await import('./share-dialog');
    const shown = this.shown();
    const title = {
      title: this.info().title[this.language()],
      measure: this.content().measure.label[this.language()],
    };
    const request: ShareRequest = {
      link: this.link(),
      claimLink: shown ? this.linkTo(shown.claim) : '',
      title: this.texts.translate()('share.frame', title),
      height: FRAME_MARGIN + Math.ceil(this.draw()(FRAME_WIDTH).height),
    };
    await this.dialogs.open(ShareDialog, 'share-title', request);
  }

  private fresh(): View {
    return viewFromQuery({}, this.data().dataset, this.data().lists.units).view;
  }

  private read(claim: Claim) {
    return readClaim(claim, {
      lists: this.data().lists,
      unit: unitOf(claim, this.content()),
      measures: this.data().dataset.measures,
      language: this.language(),
      translate: this.texts.translate(),
      entryOf: (work) => entryOf(this.data(), work, this.language()),
    });
  }

  private cite(claim: Claim): string {
    const { lists, citations } = this.data();
    const language = this.language();
    const style = language === 'ru' ? 'gost' : 'chicago';
    return citeClaim(claim, lists, citations, style, language, this.texts.translate());
  }

  /** The address of the view on screen, with the site's own origin. */
  protected link(view: View = this.view()): string {
    const query = new URLSearchParams(queryFromView(view, this.data().dataset)).toString();
    const path = `/${this.language()}/datasets/${this.info().id}/`;
    return `${this.page.location.origin}${path}${query === '' ? '' : `?${query}`}`;
  }

  private linkTo(claim: Claim): string {
    return this.link({ ...this.fresh(), measure: claim.measure, claim: claim.id });
  }

  private copy(text: string, answer: string): void {
    const failure = `${this.texts.translate()('card.copyFailed')} ${text}`;
    this.answer.set(this.clipboard.copy(text) ? answer : failure);
  }
}
