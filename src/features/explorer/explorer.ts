import { Clipboard } from '@angular/cdk/clipboard';
import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, Injector, input, signal, type Type } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ChartInput } from '../../chart/chart-input';
import { describeSelection } from '../../chart/describe';
import { formatPeriod } from '../../chart/format-period';
import { orderClaims } from '../../chart/order-claims';
import { CHARTS } from '../../chart/registry';
import { drawableScale, suggestScale } from '../../chart/scales';
import { citeClaim } from '../../data/cite-claim';
import { type DatasetPageData } from '../../data/page-data';
import { type Claim } from '../../domain/claim';
import { select } from '../../domain/selection';
import { queryFromView, sourcesOf, type View, viewFromQuery } from '../../domain/view';
import { Address } from '../../state/address';
import { FirstRender } from '../../state/first-render';
import { PageHead } from '../../state/page-head';
import { Texts } from '../../state/texts';
import { ChartFigure } from '../../ui/chart-figure';
import { type CardDeed, ClaimCard } from '../../ui/claim-card';
import { ClaimTable } from '../../ui/claim-table';
import { Icon } from '../../ui/icon';
import { readClaim } from '../../ui/read-claim';
import { datasetForMachines } from './dataset-for-machines';
import { ExplorerControls } from './explorer-controls';

/** One dataset: choose a measure, see its claims from low to high, read one in full, take them away. */
@Component({
  selector: 'cf-explorer',
  imports: [RouterLink, MatButtonModule, TranslatePipe, ChartFigure, ClaimCard, ClaimTable, ExplorerControls, Icon],
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
  private readonly injector = inject(Injector);
  private readonly page = inject(DOCUMENT);
  private readonly firstRender = inject(FirstRender);

  protected readonly language = this.texts.language;
  protected readonly info = computed(() => this.data().dataset.info);
  private readonly reading = computed(() =>
    viewFromQuery(this.address.query(), this.data().dataset, this.data().lists.units),
  );
  protected readonly view = computed(() => this.reading().view);
  protected readonly selection = computed(() => select(this.data().dataset, this.view(), this.data().lists.units));
  protected readonly measures = computed(() => {
    const { dataset } = this.data();
    return dataset.measures.map((measure) => ({
      id: measure.id,
      label: measure.label[this.language()],
      count: dataset.claims.filter((claim) => claim.measure === measure.id).length,
      query: queryFromView({ ...this.fresh(), measure: measure.id, unit: measure.unit }, dataset),
    }));
  });
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

  protected readonly scale = computed(() => {
    const { claims } = this.selection();
    return drawableScale(claims, this.view().scale ?? suggestScale(claims));
  });

  protected readonly chartInput = computed((): Omit<ChartInput, 'width'> => {
    const { lists } = this.data();
    const language = this.language();
    const { claims, unit, measure } = this.selection();
    const nameIn = (list: readonly { id: string; name: Readonly<Record<string, string>> }[]) => (id: string) =>
      list.find((entry) => entry.id === id)?.name[language] ?? id;
    return {
      claims,
      unit,
      measure,
      language,
      translate: this.texts.translate(),
      names: {
        claimant: nameIn(lists.claimants),
        place: nameIn(lists.places),
        source: (id) => lists.works.find((work) => work.id === id)?.custom.short?.[language] ?? id,
      },
      scale: this.scale(),
      order: this.view().order,
    };
  });
  protected readonly draw = computed(() => {
    const chart = this.chartInput();
    const { layout } = CHARTS[this.view().chart];
    return (width: number) => layout({ ...chart, width });
  });
  protected readonly sentence = computed(() => describeSelection(this.chartInput()));

  protected readonly readings = computed(() => {
    const { claims, order, names, language } = { ...this.chartInput() };
    return orderClaims(claims, order, names, language).map(({ claim }) => this.read(claim));
  });
  /** The works that the claims on screen come from or cite, as finished entries. */
  protected readonly works = computed(() => {
    const { lists } = this.data();
    const used = new Set(this.selection().claims.flatMap(({ source, origin }) => [source, ...origin]));
    return lists.works
      .filter(({ id }) => used.has(id))
      .map(({ id, language }) => ({ id, language, text: this.entryOf(id) }))
      .sort((a, b) => a.text.localeCompare(b.text, this.language()));
  });

  /** The claim under pointer or keyboard focus; the address does not know it. */
  protected readonly active = signal('');
  private readonly lastActive = signal('');
  /** The claim in the card: the one under the pointer, else the one kept open, else the last one looked at, else the first. */
  protected readonly shown = computed(() => {
    const readings = this.readings();
    const wanted = [this.active(), this.view().claim, this.lastActive()].filter((id) => id !== '');
    const found = wanted.map((id) => readings.find(({ claim }) => claim.id === id)).find((reading) => reading !== undefined);
    return found ?? readings[0] ?? null;
  });
  protected readonly answer = signal('');
  protected readonly released = computed(() => formatPeriod(this.info().released, this.language()));

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      const { title, question, id } = this.info();
      const language = this.language();
      this.head.describe({
        title: `${title[language]} · ${translate('site.title')}`,
        description: translate('explorer.description', { title: title[language], question: question[language] }),
        path: `datasets/${id}/`,
        site: this.data().site.address,
        language,
      });
      this.head.describeForMachines(datasetForMachines(this.data(), language));
    });
    effect(() => {
      // The view that the address asks for is on screen: what hid the default view until now can go.
      if (this.firstRender.done() && this.readings()) this.page.documentElement.removeAttribute('data-view');
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
    } else if (deed === 'link') {
      this.copy(this.linkTo(reading.claim), translate('card.linkCopied'));
    } else if (deed === 'report') {
      const { info } = this.data().dataset;
      const { id, quote } = reading.claim;
      this.copy(`${id} · ${info.id} ${info.version} · “${quote}” · ${this.linkTo(reading.claim)}`, translate('card.reportCopied'));
    }
  }

  protected async openDownload(): Promise<void> {
    const { DownloadDialog } = await import('./download-dialog');
    const onScreen = { page: this.data(), view: this.view(), chart: this.chartInput(), link: this.link() };
    await this.openDialog(DownloadDialog, 'download-title', onScreen);
  }

  protected async openCite(): Promise<void> {
    const { CiteDialog } = await import('./cite-dialog');
    await this.openDialog(CiteDialog, 'cite-title', { page: this.data(), link: this.link() });
  }

  /** Dialogs come when they are asked for, the program that opens them too. */
  private async openDialog(dialog: Type<unknown>, ariaLabelledBy: string, data: object): Promise<void> {
    const { MatDialog } = await import('@angular/material/dialog');
    this.injector.get(MatDialog).open(dialog, { data, width: '640px', maxWidth: '94vw', ariaLabelledBy });
  }

  private fresh(): View {
    return viewFromQuery({}, this.data().dataset, this.data().lists.units).view;
  }

  private entryOf(work: string): string {
    return this.data().citations[work]?.[this.language() === 'ru' ? 'gost' : 'chicago'] ?? work;
  }

  private read(claim: Claim) {
    return readClaim(claim, {
      lists: this.data().lists,
      unit: this.selection().unit,
      language: this.language(),
      translate: this.texts.translate(),
      entryOf: (work) => this.entryOf(work),
    });
  }

  private cite(claim: Claim): string {
    const { lists, citations } = this.data();
    const language = this.language();
    return citeClaim(claim, lists, citations, language === 'ru' ? 'gost' : 'chicago', language, this.texts.translate());
  }

  /** The address of the view on screen, with the site's own origin. */
  private link(view: View = this.view()): string {
    const query = new URLSearchParams(queryFromView(view, this.data().dataset)).toString();
    const path = `/${this.language()}/datasets/${this.info().id}/`;
    return `${this.page.location.origin}${path}${query === '' ? '' : `?${query}`}`;
  }

  private linkTo(claim: Claim): string {
    return this.link({ ...this.fresh(), measure: claim.measure, claim: claim.id });
  }

  private copy(text: string, answer: string): void {
    const copied = this.clipboard.copy(text);
    this.answer.set(copied ? answer : `${this.texts.translate()('card.copyFailed')} ${text}`);
  }
}
