import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  type OnInit,
  signal,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CHARTS } from '../../chart/registry';
import { largeScaleType } from '../../chart/large/large-axis';
import { type OwnView } from '../../data/own/arrange-own-claims';
import { type ChartType } from '../../domain/views/chart-type';
import { type Claim } from '../../domain/claim';
import { fittingCharts } from '../../domain/views/fitting-charts';
import { ORDERS, type Order, type Scale, TABS } from '../../domain/views/view';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { ChartFigure } from '../../ui/chart-figure';
import { ClaimTable } from '../../ui/claim-table';
import { Filter } from '../../ui/filter';
import { LargeChart, type ManyRows } from '../../ui/large-chart';
import { Segments } from '../../ui/segments';
import { WindowTable } from '../../ui/window-table';
import { OwnDownloads } from './own-downloads';
import { type OwnFileWorker } from './own-file-worker';
import { type OwnArranged, type OwnCells, type OwnOpened } from './own-messages';
import { type OwnFilterName, ownFilters, toggledOn } from './own-filters';
import { OwnWriting } from './own-writing';

/** The claims of the reader's file: chart, table, one row in full, files to take away. The address knows nothing of them. */
@Component({
  selector: 'cf-own-file-view',
  imports: [
    Button,
    TranslatePipe,
    ChartFigure,
    ClaimTable,
    Filter,
    LargeChart,
    OwnDownloads,
    Segments,
    WindowTable,
  ],
  templateUrl: './own-file-view.html',
  styleUrl: './own-file-view.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnFileView implements OnInit {
  readonly opened = input.required<OwnOpened>();
  readonly worker = input.required<OwnFileWorker>();

  private readonly texts = inject(Texts);
  protected readonly orders = ORDERS;

  protected readonly view = linkedSignal<OwnOpened, OwnView>({
    source: this.opened,
    computation: ({ series }) => ({
      series: series[0] ?? { measure: '', unit: '' },
      order: 'value',
      sources: null,
      evidence: null,
      status: null,
      chosen: null,
    }),
  });
  protected readonly arranged = signal<OwnArranged | null>(null);
  private readonly known = signal<ReadonlyMap<number, Claim>>(new Map());
  protected readonly tab = signal<string>('chart');
  protected readonly chart = signal<ChartType>('estimates');
  private readonly chosenScale = signal<Scale | null>(null);
  protected readonly active = signal('');
  protected readonly row = signal<OwnCells | null>(null);
  protected readonly pinned = signal('');
  /** The claim that is open in full. */
  private readonly opening = signal<Claim | null>(null);
  /** The claims that the reader has set side by side. */
  protected readonly gathered = linkedSignal<OwnOpened, readonly Claim[]>({
    source: this.opened,
    computation: () => [],
  });
  protected readonly comparing = computed(() => this.view().chosen !== null);
  protected readonly openGathered = computed(() =>
    this.gathered().some(({ id }) => id === this.opening()?.id),
  );

  protected readonly writing = computed(
    () => new OwnWriting(this.opened(), this.view().series, this.texts.language(), this.texts.translate()),
  );
  protected readonly extent = computed(() => this.arranged()?.extent ?? null);
  protected readonly canLog = computed(() => {
    const extent = this.extent();
    if (!extent) return false;
    // One by one, claims are drawn on an axis that has no place for zero.
    return largeScaleType(extent).canLog && (this.arranged()?.claims === null || extent.least > 0);
  });
  protected readonly scale = computed((): Scale => {
    const extent = this.extent();
    const suggested = extent && this.canLog() ? largeScaleType(extent).suggested : 'linear';
    return this.canLog() ? (this.chosenScale() ?? suggested) : 'linear';
  });
  protected readonly scales = computed(() => [
    { id: 'linear', label: this.texts.translate()('explorer.scaleLinear') },
    {
      id: 'log',
      label: this.texts.translate()('explorer.scaleLog'),
      name: this.texts.translate()('explorer.scaleLogTitle'),
    },
  ]);
  protected readonly tabs = computed(() =>
    TABS.map((id) => ({ id, label: this.texts.translate()(`explorer.${id}`) })),
  );
  protected readonly few = computed(() => {
    const claims = this.arranged()?.claims;
    return claims ? this.writing().content(claims, this.scale(), this.view().order, this.comparing()) : null;
  });
  protected readonly charts = computed(() => {
    const few = this.few();
    return few ? fittingCharts(few.measure, { measures: [few.measure], claims: few.claims }) : [];
  });
  protected readonly shownChart = computed(() =>
    this.charts().includes(this.chart()) ? this.chart() : 'estimates',
  );
  protected readonly draw = computed(() => {
    const content = this.few();
    const { layout } = CHARTS[this.shownChart()];
    return content ? (width: number) => layout({ ...content, width }) : null;
  });
  protected readonly sentence = computed(() => {
    const content = this.few();
    const [arranged, extent] = [this.arranged(), this.extent()];
    if (content) {
      const said = CHARTS[this.shownChart()].describe(content);
      return this.comparing() ? `${this.writing().whose(content.claims)} ${said}` : said;
    }
    return arranged && extent ? this.writing().sentence(arranged.count, extent) : '';
  });
  protected readonly readings = computed(() => {
    const content = this.few();
    return content ? this.writing().readings(content) : [];
  });
  protected readonly many = computed((): ManyRows | null => {
    const arranged = this.arranged();
    if (!arranged || arranged.claims) return null;
    const { unit, language, translate } = this.writing();
    return {
      numbers: arranged.numbers,
      extent: arranged.extent,
      count: arranged.count,
      unit,
      scale: this.scale(),
      language,
      translate,
    };
  });
  protected readonly words = computed(() => {
    const [known, writing] = [this.known(), this.writing()];
    return (row: number) => {
      const claim = known.get(row);
      return claim ? writing.words(claim) : undefined;
    };
  });
  protected readonly cells = computed(() => {
    const [known, writing] = [this.known(), this.writing()];
    return (row: number) => {
      const claim = known.get(row);
      return claim ? writing.cells(claim) : undefined;
    };
  });
  protected readonly filters = computed(() => ownFilters(this.opened(), this.view(), this.texts.translate()));

  ngOnInit(): void {
    void this.arrange();
  }

  protected change(change: Partial<OwnView>): void {
    this.view.update((view) => ({ ...view, ...change }));
    void this.arrange();
  }

  protected setSeries(event: Event): void {
    const series = this.opened().series[Number((event.target as HTMLSelectElement).value)];
    this.chosenScale.set(null);
    if (series) this.change({ series, chosen: null });
  }

  protected setOrder(event: Event): void {
    this.change({ order: (event.target as HTMLSelectElement).value as Order });
  }

  protected setChart(event: Event): void {
    this.chart.set((event.target as HTMLSelectElement).value as ChartType);
  }

  protected setScale(scale: string): void {
    this.chosenScale.set(scale as Scale);
  }

  protected toggle(filter: OwnFilterName, id: string): void {
    this.change(toggledOn(this.opened(), this.view(), filter, id));
  }

  /** Asks the worker for the rows that are not known yet. */
  protected async need({ from, to }: { from: number; to: number }): Promise<void> {
    const arranged = this.arranged();
    const start = Math.max(0, from);
    const places = Array.from({ length: to - start }, (_, at) => start + at);
    if (!arranged || places.every((place) => this.known().has(place))) return;
    const claims = await this.worker()
      .ask('rows', { from: start, to })
      .catch(() => []);
    if (this.arranged() !== arranged) return;
    this.known.update((known) => {
      // What was seen long ago is let go.
      const kept = known.size > 2000 ? [] : [...known];
      return new Map([...kept, ...claims.map((claim, at) => [start + at, claim] as const)]);
    });
  }

  /** Opens a row in full, by its claim or by its place. */
  protected async open(which: string | number): Promise<void> {
    const claims = this.arranged()?.claims;
    const place = typeof which === 'number' ? which : (claims?.findIndex(({ id }) => id === which) ?? -1);
    const id = typeof which === 'number' ? '' : which;
    if (place < 0 || (id !== '' && id === this.pinned())) {
      this.close();
      return;
    }
    this.opening.set(claims?.[place] ?? this.known().get(place) ?? null);
    this.row.set(
      await this.worker()
        .ask('cells', { place })
        .catch(() => null),
    );
    this.pinned.set(id);
  }

  /** Sets the open claim beside the others, or takes it away again. */
  protected gather(): void {
    const claim = this.opening();
    if (!claim) return;
    const others = this.gathered().filter(({ id }) => id !== claim.id);
    this.gathered.set(this.openGathered() ? others : [...others, claim]);
    if (this.comparing()) this.compare(this.gathered().length > 0);
  }

  /** Shows the claims that stand side by side alone, or all rows again. */
  protected compare(on: boolean): void {
    this.change({ chosen: on ? this.gathered().map(({ id }) => id) : null });
  }

  protected close(): void {
    this.row.set(null);
    this.pinned.set('');
  }

  /** The picture on screen as a file of its own. */
  protected readonly picture = computed(() => {
    const [content, many, writing, sentence] = [this.few(), this.many(), this.writing(), this.sentence()];
    const { layout } = CHARTS[this.shownChart()];
    return (fontFaceCss: string): string => {
      if (content) return writing.svg(layout({ ...content, width: 860 }), sentence, fontFaceCss);
      return many ? writing.svg(writing.wholePicture(many), sentence, fontFaceCss) : '';
    };
  });

  private async arrange(): Promise<void> {
    const view = this.view();
    this.close();
    const arranged = await this.worker()
      .ask('arrange', { view, language: this.texts.language() })
      .catch(() => null);
    if (this.view() !== view) return;
    this.known.set(new Map());
    this.arranged.set(arranged);
    if (arranged && !arranged.claims) await this.need({ from: 0, to: 60 });
  }
}
