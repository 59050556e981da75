import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { evidencePath } from '../../chart/marks/evidence-shape';
import { statedValues } from '../../chart/axes/scales';
import { type DatasetPageData } from '../../data/pages/page-data';
import { EVIDENCE, type Evidence, STATUSES, type Status } from '../../domain/claim';
import { type ChartType } from '../../domain/views/chart-type';
import { fittingCharts } from '../../domain/views/fitting-charts';
import {
  GROUPS,
  type Group,
  ORDERS,
  type Order,
  type Scale,
  shownUnits,
  sourcesOf,
  type Tab,
  TABS,
  type View,
} from '../../domain/views/view';
import { yearsOf } from '../../domain/time/year-span';
import { Texts } from '../../state/texts';
import { Filter, type FilterChoice } from '../../ui/filter';
import { type Segment, Segments } from '../../ui/segments';

/** The row of controls over the chart. It changes nothing itself: it says which part of the view the reader wants changed. */
@Component({
  selector: 'cf-explorer-controls',
  imports: [TranslatePipe, Filter, Segments],
  templateUrl: './explorer-controls.html',
  styleUrl: './explorer-controls.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExplorerControls {
  readonly data = input.required<DatasetPageData>();
  readonly view = input.required<View>();
  readonly scale = input.required<Scale>();
  readonly changed = output<Partial<View>>();

  private readonly texts = inject(Texts);
  protected readonly orders = ORDERS;
  protected readonly groups = GROUPS;
  protected readonly orderLabels: Readonly<Record<Order, string>> = {
    value: 'explorer.orderValue',
    period: 'explorer.orderPeriod',
    claimant: 'explorer.orderClaimant',
  };

  private readonly options = viewChild.required<ElementRef<HTMLDetailsElement>>('options');

  constructor() {
    afterNextRender(() => {
      // On a phone the options open on demand.
      const options = this.options().nativeElement;
      if (!matchMedia('(min-width: 600px)').matches) options.open = false;
      options.classList.add('settled');
    });
  }

  protected readonly tabs = computed((): readonly Segment[] => {
    const translate = this.texts.translate();
    return TABS.map((id) => ({ id, label: translate(`explorer.${id}`) }));
  });
  protected readonly scales = computed((): readonly Segment[] => {
    const translate = this.texts.translate();
    return [
      { id: 'linear', label: translate('explorer.scaleLinear') },
      { id: 'log', label: translate('explorer.scaleLog'), name: translate('explorer.scaleLogTitle') },
    ];
  });

  private readonly measure = computed(() =>
    this.data().dataset.measures.find(({ id }) => id === this.view().measure),
  );
  /** The chart types that say something about the measure. */
  protected readonly charts = computed(() => {
    const measure = this.measure();
    return measure ? fittingCharts(measure, this.data().dataset) : [];
  });
  /** Every year that the claims touch, for the choice of a span. */
  protected readonly years = computed(() => {
    const whole = yearsOf(this.claims());
    return whole ? Array.from({ length: whole.last - whole.first + 1 }, (_, at) => whole.first + at) : [];
  });

  private readonly claims = computed(() =>
    this.data().dataset.claims.filter(({ measure }) => measure === this.view().measure),
  );
  /** A log scale needs numbers above zero. */
  protected readonly canLog = computed(() => statedValues(this.claims()).every((value) => value > 0));

  protected readonly units = computed(() => {
    const { lists } = this.data();
    const own = this.measure()?.unit ?? this.view().unit;
    const shown = shownUnits(own, lists.units);
    return lists.units
      .filter(({ id }) => shown.includes(id))
      .map((unit) => ({ id: unit.id, name: unit.name[this.texts.language()] }));
  });

  protected readonly sources = computed(() => {
    const { dataset, lists } = this.data();
    const here = new Set(this.claims().map(({ source }) => source));
    const on = this.view().sources;
    return sourcesOf(dataset)
      .filter((id) => here.has(id))
      .map((id): FilterChoice => {
        const work = lists.works.find((entry) => entry.id === id);
        return { id, label: work?.custom.short?.[this.texts.language()] ?? id, on: on?.includes(id) ?? true };
      });
  });
  protected readonly evidence = computed(() => this.choices(EVIDENCE, 'evidence', (claim) => claim.evidence));
  protected readonly statuses = computed(() => this.choices(STATUSES, 'status', (claim) => claim.status));

  protected readonly summary = computed(() => {
    const translate = this.texts.translate();
    return (choices: readonly FilterChoice[]): string => {
      const on = choices.filter((choice) => choice.on).length;
      return on === choices.length
        ? translate('explorer.filterAll')
        : translate('explorer.filterSome', { on, all: choices.length });
    };
  });

  protected setScale(scale: string): void {
    this.changed.emit({ scale: scale as Scale });
  }

  protected setTab(tab: string): void {
    this.changed.emit({ tab: tab as Tab });
  }

  protected setOrder(event: Event): void {
    this.changed.emit({ order: (event.target as HTMLSelectElement).value as Order });
  }

  protected setChart(event: Event): void {
    // Each chart has a scale that suits it.
    this.changed.emit({ chart: (event.target as HTMLSelectElement).value as ChartType, scale: null });
  }

  protected setGroup(event: Event): void {
    this.changed.emit({ group: (event.target as HTMLSelectElement).value as Group });
  }

  protected setYear(end: 'from' | 'to', event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.changed.emit({ [end]: value === '' ? null : Number(value) });
  }

  protected setUnit(event: Event): void {
    this.changed.emit({ unit: (event.target as HTMLSelectElement).value });
  }

  protected toggleSource(id: string): void {
    this.changed.emit({ sources: toggled(sourcesOf(this.data().dataset), this.view().sources, id) });
  }

  protected toggleEvidence(id: string): void {
    this.changed.emit({ evidence: toggled(EVIDENCE, this.view().evidence, id as Evidence) });
  }

  protected toggleStatus(id: string): void {
    this.changed.emit({ status: toggled(STATUSES, this.view().status, id as Status) });
  }

  private choices<T extends string>(
    all: readonly T[],
    parameter: 'evidence' | 'status',
    of: (claim: { evidence: Evidence; status: Status }) => string,
  ): readonly FilterChoice[] {
    const translate = this.texts.translate();
    const here = new Set(this.claims().map(of));
    const on = this.view()[parameter] as readonly string[] | null;
    return all
      .filter((id) => here.has(id))
      .map((id) => ({
        id,
        label: translate(`${parameter}.${id}`),
        on: on?.includes(id) ?? true,
        ...(parameter === 'evidence' ? { mark: evidencePath(id as Evidence, 5) } : {}),
      }));
  }
}

/** The list with one entry switched; null when everything is on again. */
function toggled<T extends string>(all: readonly T[], on: readonly T[] | null, id: T): readonly T[] | null {
  const now = on ?? all;
  const next = all.filter((item) => (item === id ? !now.includes(item) : now.includes(item)));
  return next.length === all.length ? null : next;
}
