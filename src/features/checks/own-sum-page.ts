import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { of, switchMap } from 'rxjs';
import { type DimensionWords } from '../../chart/sentences/describe-fault';
import { type OwnSumData } from '../../data/pages/check-page-data';
import { type ClaimsIndex } from '../../data/pages/claims-index';
import { type DatasetPageData } from '../../data/pages/page-data';
import { type Relation, RELATIONS } from '../../domain/checks/check';
import { joinLists } from '../../domain/comparisons/comparison';
import { type Collection } from '../../domain/dataset';
import { Address } from '../../state/address';
import { ComparedPages } from '../../state/compared-pages';
import { FirstRender } from '../../state/first-render';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';
import { VerdictSign } from '../../ui/verdict-sign';
import { CheckStripDrawing } from './check-strip';
import { CheckWorking } from './check-working';
import { claimsOfSum, type OwnSum, ownSumFromQuery, queryFromOwnSum } from './own-sum-view';
import { SumSide } from './sum-side';
import { OWN, workOwnSum } from './work-own-sum';

/** A sum of the reader's own: claims, operations and a relation, worked out as the checks are; the address holds it. */
@Component({
  selector: 'cf-own-sum-page',
  imports: [RouterLink, TranslatePipe, Fault, VerdictSign, CheckWorking, CheckStripDrawing, SumSide],
  templateUrl: './own-sum-page.html',
  styleUrl: './own-sum-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnSumPage {
  readonly start = input.required<Arrival<OwnSumData>>();
  readonly index = input.required<Arrival<ClaimsIndex>>();

  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly pagesOf = inject(ComparedPages);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  protected readonly relations = RELATIONS;
  protected readonly own = OWN;
  protected readonly language = this.texts.language;
  protected readonly data = computed(() => {
    const [start, index] = [this.start(), this.index()];
    return 'value' in start && 'value' in index ? { ...start.value, index: index.value } : null;
  });
  private readonly reading = computed(() => ownSumFromQuery(this.address.query()));
  protected readonly isExample = computed(() => this.reading().sum === null);
  protected readonly sum = computed(
    (): OwnSum => this.reading().sum ?? this.data()?.example ?? { left: '', relation: 'equals', right: '' },
  );
  protected readonly complaint = computed(() => {
    const [unknown] = this.reading().unknown;
    const translate = this.texts.translate();
    return unknown ? translate('ownSum.unknownRelation', { value: unknown.value }) : '';
  });

  /** The datasets in which the claims stand; none for the example, which brings its own. */
  private readonly arrival = toSignal(
    toObservable(computed(() => ({ sum: this.reading().sum, index: this.data()?.index }))).pipe(
      switchMap(({ sum, index }) => {
        const claims = sum ? claimsOfSum(sum) : [];
        return index && claims.length > 0
          ? this.pagesOf.arriving(claims, index)
          : of<Arrival<readonly DatasetPageData[]> | null>({ value: [] });
      }),
    ),
    { initialValue: null },
  );
  protected readonly failed = computed(() => {
    const arrival = this.arrival();
    return arrival !== null && 'fault' in arrival;
  });
  private readonly collection = computed((): Collection | null => {
    const data = this.data();
    if (!data) return null;
    const { site, units, example } = data;
    if (this.isExample())
      return example && { site, datasets: example.datasets, lists: { ...example.lists, units } };
    const arrival = this.arrival();
    const pages = arrival && 'value' in arrival ? arrival.value : null;
    const datasets = pages?.map(({ dataset }) => dataset);
    const lists = joinLists((pages ?? []).map((each) => each.lists));
    return datasets ? { site, datasets, lists: { ...lists, units } } : null;
  });
  protected readonly words = computed((): DimensionWords => ({
    units: this.data()?.units ?? [],
    language: this.language(),
    translate: this.texts.translate(),
  }));
  protected readonly worked = computed(() => {
    const collection = this.collection();
    return collection && workOwnSum(this.sum(), collection, this.words());
  });

  constructor() {
    const head = inject(PageHead);
    const firstRender = inject(FirstRender);
    effect(() => {
      const translate = this.texts.translate();
      head.describe({
        title: `${translate('ownSum.title')} · ${translate('site.title')}`,
        description: translate('ownSum.description'),
        path: 'checks/try/',
        site: this.data()?.site.address ?? '',
        language: this.language(),
      });
    });
    effect(() => {
      if (firstRender.done()) this.page.documentElement.removeAttribute('data-view');
    });
  }

  protected show(change: Partial<OwnSum>): void {
    const { left, relation, right } = { ...this.sum(), ...change };
    void this.address.show(queryFromOwnSum({ left, relation, right }));
  }

  protected relate(event: Event): void {
    this.show({ relation: (event.target as HTMLSelectElement).value as Relation });
  }

  protected async retry(): Promise<void> {
    await this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload' });
  }
}
