import { Clipboard } from '@angular/cdk/clipboard';
import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { switchMap } from 'rxjs';
import { orderClaims } from '../../chart/rows/order-claims';
import { layoutEstimates } from '../../chart/types/estimates';
import { citeClaim } from '../../data/citations/cite-claim';
import { type ClaimsIndex } from '../../data/pages/claims-index';
import { type ComparisonsData } from '../../data/pages/comparisons-data';
import { compareClaims, comparedClaims, joinLists } from '../../domain/comparisons/comparison';
import {
  comparisonFromQuery,
  type ComparisonView,
  queryFromComparison,
  toggleClaims,
  withoutClaim,
} from '../../domain/comparisons/comparison-view';
import { Address } from '../../state/address';
import { ComparedPages } from '../../state/compared-pages';
import { FirstRender } from '../../state/first-render';
import { GatheredClaims } from '../../state/gathered-claims';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { ChartFigure } from '../../ui/chart-figure';
import { type CardDeed, ClaimCard } from '../../ui/claim-card';
import { ClaimTable } from '../../ui/claim-table';
import { readClaim } from '../../ui/read-claim';
import { ClaimPicker } from './claim-picker';
import { compareComplaints } from './compare-complaints';
import { compareContent, compareSentence } from './compare-content';
import { CompareControls } from './compare-controls';
import { CompareDownloads } from './compare-downloads';
import { citationsOf } from './compare-files';
import { CompareStart } from './compare-start';
import { type Comparable } from './pick-claims';

/** Claims of any datasets that count the same, side by side: each on or off, by source and by kind of evidence. */
@Component({
  selector: 'cf-compare-page',
  imports: [
    RouterLink,
    Button,
    TranslatePipe,
    ChartFigure,
    ClaimCard,
    ClaimPicker,
    ClaimTable,
    CompareControls,
    CompareDownloads,
    CompareStart,
  ],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparePage {
  readonly index = input.required<Arrival<ClaimsIndex>>();
  /** Where a comparison can begin. */
  readonly ready = input<ComparisonsData | null, Arrival<ComparisonsData>>(null, {
    transform: (arrival) => ('value' in arrival ? arrival.value : null),
  });

  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly pagesOf = inject(ComparedPages);
  private readonly gathered = inject(GatheredClaims);
  private readonly clipboard = inject(Clipboard);
  private readonly page = inject(DOCUMENT);

  protected readonly language = this.texts.language;
  protected readonly view = computed(() => comparisonFromQuery(this.address.query()));
  protected readonly empty = computed(() => this.view().claims.length === 0);
  private readonly known = computed(() => {
    const arrival = this.index();
    return 'value' in arrival ? arrival.value : { address: '', datasets: {} };
  });

  private readonly arrival = toSignal(
    toObservable(computed(() => ({ ids: this.view().claims, index: this.known() }))).pipe(
      switchMap(({ ids, index }) => this.pagesOf.arriving(ids, index)),
    ),
    { initialValue: null },
  );
  protected readonly failed = computed(() => {
    const arrival = this.arrival();
    return 'fault' in this.index() || (arrival !== null && 'fault' in arrival);
  });
  protected readonly pages = computed(() => {
    const arrival = this.arrival();
    return arrival !== null && 'value' in arrival ? arrival.value : null;
  });
  protected readonly lists = computed(() => joinLists((this.pages() ?? []).map(({ lists }) => lists)));
  private readonly comparison = computed(() => {
    const pages = this.pages() ?? [];
    return compareClaims(
      this.view().claims,
      pages.map(({ dataset }) => dataset),
      this.lists().units,
    );
  });
  protected readonly content = computed(() =>
    compareContent(this.comparison(), this.view(), this.lists(), this.language(), this.texts.translate()),
  );
  protected readonly draw = computed(() => {
    const content = this.content();
    return content && ((width: number) => layoutEstimates({ ...content, width }));
  });
  protected readonly sentence = computed(() => {
    const content = this.content();
    return content ? compareSentence(content, this.view().off.length) : '';
  });
  /** What a further claim must count to stand beside these. */
  protected readonly alike = computed((): Comparable | null => {
    const { unit, kept } = this.comparison();
    return unit && kept[0] ? { dimension: unit.dimension, kind: kept[0].measure.kind } : null;
  });
  /** What could not be put beside the rest, one sentence each. */
  protected readonly complaints = computed((): readonly string[] =>
    this.pages() === null
      ? []
      : compareComplaints(this.comparison(), this.lists(), this.language(), this.texts.translate()),
  );

  /** All claims side by side, on or off, in the order of the chart. */
  protected readonly all = computed(() => {
    const content = this.content();
    const claims = comparedClaims(this.comparison(), this.lists().units);
    if (!content) return [];
    return orderClaims(claims, content.order, content.names, content.language).map(({ claim }) => claim);
  });
  protected readonly entries = computed(() =>
    this.all().map((claim) => {
      const reading = this.read(claim);
      const { dataset, measure } = this.placeOf(claim.id);
      return { id: claim.id, reading, on: !this.view().off.includes(claim.id), dataset, measure };
    }),
  );
  protected readonly readings = computed(() =>
    this.entries()
      .filter(({ on }) => on)
      .map(({ reading }) => reading),
  );

  protected readonly onScreen = computed(() => {
    const content = this.content();
    const query = queryFromComparison(this.view());
    const link = this.linkTo(query);
    return (
      content && {
        pages: this.pages() ?? [],
        lists: this.lists(),
        content,
        query,
        total: this.view().claims.length,
        link,
      }
    );
  });

  protected readonly active = signal('');
  private readonly lastActive = signal('');
  protected readonly shown = computed(() => {
    const readings = this.readings();
    const wanted = [this.active(), this.view().claim, this.lastActive()];
    return (
      wanted.map((id) => readings.find(({ claim }) => claim.id === id)).find(Boolean) ?? readings[0] ?? null
    );
  });
  protected readonly answer = signal('');

  constructor() {
    const head = inject(PageHead);
    const firstRender = inject(FirstRender);
    effect(() => {
      const translate = this.texts.translate();
      head.describe({
        title: `${translate('compare.title')} · ${translate('site.title')}`,
        description: translate('compare.description'),
        path: 'compare/',
        site: this.known().address,
        language: this.language(),
      });
    });
    effect(() => {
      if (firstRender.done()) this.page.documentElement.removeAttribute('data-view');
    });
  }

  protected show(change: Partial<ComparisonView>): void {
    void this.address.show(queryFromComparison({ ...this.view(), ...change }));
  }

  protected toggle(ids: readonly string[]): void {
    this.show(toggleClaims(this.view(), ids));
  }

  protected gather(id: string): void {
    this.gathered.add(id);
    this.show({ claims: [...this.view().claims, id] });
  }

  protected remove(id: string): void {
    this.gathered.replace(this.gathered.ids().filter((entry) => entry !== id));
    this.show(withoutClaim(this.view(), id));
  }

  protected activate(claim: string): void {
    this.active.set(claim);
    if (claim === '') return;
    this.lastActive.set(claim);
    this.answer.set('');
  }

  protected pin(claim: string): void {
    this.show({ claim: claim === this.view().claim ? '' : claim });
  }

  protected act(deed: CardDeed): void {
    const reading = this.shown();
    if (deed === 'close') this.pin('');
    if (!reading) return;
    const { claim } = reading;
    const translate = this.texts.translate();
    if (deed === 'cite') {
      const style = this.language() === 'ru' ? 'gost' : 'chicago';
      const citation = citeClaim(
        claim,
        this.lists(),
        citationsOf(this.pages() ?? []),
        style,
        this.language(),
        translate,
      );
      this.copy(citation, translate('card.copied', { style: translate(`cite.style.${style}`) }));
    } else if (deed === 'link') {
      this.copy(this.linkToClaim(claim.id), translate('card.linkCopied'));
    } else if (deed === 'report') {
      const { info } = this.placeOf(claim.id).page;
      this.copy(
        `${claim.id} · ${info.id} ${info.version} · “${claim.quote}” · ${this.linkToClaim(claim.id)}`,
        translate('card.reportCopied'),
      );
    } else if (deed === 'compare') {
      this.remove(claim.id);
    }
  }

  private read(claim: Parameters<typeof readClaim>[0]) {
    const style = this.language() === 'ru' ? 'gost' : 'chicago';
    return readClaim(claim, {
      lists: this.lists(),
      unit: this.comparison().unit ?? this.placeOf(claim.id).page.unit,
      measures: this.comparison().kept.map(({ measure, dataset }) => ({
        ...measure,
        id: `${dataset.info.id}/${measure.id}`,
      })),
      language: this.language(),
      translate: this.texts.translate(),
      entryOf: (work) => citationsOf(this.pages() ?? [])[work]?.[style] ?? work,
    });
  }

  private placeOf(id: string) {
    const found = this.comparison().kept.find(({ claim }) => claim.id === id);
    if (!found) throw new RangeError(`claim ${id} is not in the comparison`);
    const unit = this.lists().units.find((entry) => entry.id === found.claim.unit);
    if (!unit) throw new RangeError(`no unit ${found.claim.unit}`);
    const { info } = found.dataset;
    return {
      page: { info, unit },
      dataset: { id: info.id, title: info.title[this.language()] },
      measure: { id: found.measure.id, label: found.measure.label[this.language()] },
    };
  }

  private linkTo(query: Readonly<Record<string, string>>): string {
    return `${this.page.location.origin}/${this.language()}/compare/?${new URLSearchParams(query).toString()}`;
  }

  private linkToClaim(id: string): string {
    const { dataset, measure } = this.placeOf(id);
    const query = new URLSearchParams({ measure: measure.id, claim: id }).toString();
    return `${this.page.location.origin}/${this.language()}/datasets/${dataset.id}/?${query}`;
  }

  private copy(text: string, answer: string): void {
    const failure = `${this.texts.translate()('card.copyFailed')} ${text}`;
    this.answer.set(this.clipboard.copy(text) ? answer : failure);
  }
}
