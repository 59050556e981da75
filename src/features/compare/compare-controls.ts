import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { evidencePath } from '../../chart/marks/evidence-shape';
import { type ChartContent } from '../../chart/chart';
import { statedValues } from '../../chart/axes/scales';
import { type Claim, EVIDENCE, type Evidence } from '../../domain/claim';
import { type ComparisonView, toggleClaims } from '../../domain/comparisons/comparison-view';
import { ORDERS, type Order, type Scale, type Tab, TABS } from '../../domain/views/view';
import { Texts } from '../../state/texts';
import { Filter, type FilterChoice } from '../../ui/filter';
import { Segments } from '../../ui/segments';

/** The row of controls over a comparison. It changes nothing itself: it says what the reader wants changed. */
@Component({
  selector: 'cf-compare-controls',
  imports: [TranslatePipe, Filter, Segments],
  template: `
    <cf-segments
      [label]="'explorer.tabs' | translate"
      [segments]="tabs()"
      [chosen]="view().tab"
      (choose)="setTab($event)"
    />
    @if (canLog()) {
      <cf-segments
        [label]="'explorer.scale' | translate"
        [segments]="scales()"
        [chosen]="content().scale"
        (choose)="setScale($event)"
      />
    }
    <label>
      <span>{{ 'explorer.order' | translate }}</span>
      <select (change)="setOrder($event)">
        @for (order of orders; track order) {
          <option [value]="order" [selected]="order === view().order">
            {{ 'compare.order.' + order | translate }}
          </option>
        }
      </select>
    </label>
    @if (sources().length > 1) {
      <cf-filter
        [label]="'explorer.sources' | translate"
        [summary]="summary()(sources())"
        [choices]="sources()"
        (toggled)="toggleAll('source', $event)"
      />
    }
    @if (evidence().length > 1) {
      <cf-filter
        [label]="'explorer.evidence' | translate"
        [summary]="summary()(evidence())"
        [choices]="evidence()"
        (toggled)="toggleAll('evidence', $event)"
      />
    }
  `,
  styleUrl: './compare-controls.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareControls {
  readonly view = input.required<ComparisonView>();
  readonly content = input.required<ChartContent>();
  /** All claims side by side, on or off. */
  readonly claims = input.required<readonly Claim[]>();
  readonly changed = output<Partial<ComparisonView>>();

  private readonly texts = inject(Texts);
  protected readonly orders = ORDERS;
  protected readonly canLog = computed(() => statedValues(this.content().claims).every((value) => value > 0));

  protected readonly tabs = computed(() => {
    const translate = this.texts.translate();
    return TABS.map((id) => ({ id, label: translate(`explorer.${id}`) }));
  });
  protected readonly scales = computed(() => {
    const translate = this.texts.translate();
    return [
      { id: 'linear', label: translate('explorer.scaleLinear') },
      { id: 'log', label: translate('explorer.scaleLog'), name: translate('explorer.scaleLogTitle') },
    ];
  });
  protected readonly sources = computed(() => {
    const ids = [...new Set(this.claims().map(({ source }) => source))];
    return this.choices(ids, 'source', (id) => this.content().names.source(id));
  });
  protected readonly evidence = computed(() => {
    const translate = this.texts.translate();
    return this.choices(EVIDENCE, 'evidence', (id) => translate(`evidence.${id}`)).map((choice) => ({
      ...choice,
      mark: evidencePath(choice.id as Evidence, 5),
    }));
  });
  protected readonly summary = computed(() => {
    const translate = this.texts.translate();
    return (choices: readonly FilterChoice[]): string => {
      const on = choices.filter((choice) => choice.on).length;
      return on === choices.length
        ? translate('explorer.filterAll')
        : translate('explorer.filterSome', { on, all: choices.length });
    };
  });

  protected setOrder(event: Event): void {
    this.changed.emit({ order: (event.target as HTMLSelectElement).value as Order });
  }

  protected setScale(scale: string): void {
    this.changed.emit({ scale: scale as Scale });
  }

  protected setTab(tab: string): void {
    this.changed.emit({ tab: tab as Tab });
  }

  protected toggleAll(of: 'source' | 'evidence', id: string): void {
    const ids = this.claims()
      .filter((claim) => claim[of] === id)
      .map((claim) => claim.id);
    this.changed.emit({ off: toggleClaims(this.view(), ids).off });
  }

  private choices(
    ids: readonly string[],
    of: 'source' | 'evidence',
    label: (id: string) => string,
  ): readonly FilterChoice[] {
    const off = new Set(this.view().off);
    return ids.flatMap((id) => {
      const here = this.claims().filter((claim) => claim[of] === id);
      return here.length === 0
        ? []
        : [{ id, label: label(id), on: here.some((claim) => !off.has(claim.id)) }];
    });
  }
}
