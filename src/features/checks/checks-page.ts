import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import {
  type ChecksPageData,
  type DatasetLedgerData,
  type LedgerData,
} from '../../data/pages/check-page-data';
import { VERDICTS } from '../../domain/checks/check';
import { Address } from '../../state/address';
import { FirstRender } from '../../state/first-render';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { Fault } from '../../ui/fault';
import { VerdictSign } from '../../ui/verdict-sign';
import { CheckLedger } from './check-ledger';
import {
  checksViewFromQuery,
  type ChecksView,
  linesIn,
  queryFromChecksView,
  SHOWN_VERDICTS,
} from './checks-view';

/**
 * The ledger: every sum between the figures, with its verdict. The page of all begins with what does not add up or cannot
 * be told; that of a dataset shows all of its checks, each with its working.
 */
@Component({
  selector: 'cf-checks-page',
  imports: [RouterLink, TranslatePipe, Button, Fault, VerdictSign, CheckLedger],
  templateUrl: './checks-page.html',
  styleUrl: './checks-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecksPage {
  readonly checks = input.required<Arrival<LedgerData | DatasetLedgerData>>();
  /** Id of the dataset; empty for the ledger of all. */
  readonly id = input('', { transform: (id: string | undefined) => id ?? '' });

  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  protected readonly firstRender = inject(FirstRender);
  protected readonly language = this.texts.language;
  protected readonly data = computed(() => {
    const checks = this.checks();
    return 'value' in checks ? checks.value : null;
  });
  protected readonly fault = computed(() => {
    const checks = this.checks();
    return 'fault' in checks ? checks.fault : 'failed';
  });
  protected readonly dataset = computed(() => this.data()?.datasets.find(({ id }) => id === this.id()));
  protected readonly workings = computed((): ChecksPageData | null => {
    const data: Partial<DatasetLedgerData> = this.data() ?? {};
    return data.workings ?? null;
  });
  private readonly usual = computed(() => (this.id() === '' ? 'doubt' : 'all'));
  private readonly reading = computed(() =>
    checksViewFromQuery(this.address.query(), this.data() ?? { texts: [] }, this.usual()),
  );
  protected readonly view = computed((): ChecksView => this.reading().view);

  /** Id of the check that the address names; the prerendered page knows none. */
  protected readonly target = signal('');
  /** The lines of the view, and that of the check named in the address, wherever it belongs. */
  protected readonly shown = computed(() => {
    const lines = this.data()?.lines ?? [];
    const inView = new Set(linesIn(this.view(), lines));
    return lines.filter((line) => inView.has(line) || line.id === this.target());
  });

  /** The verdicts, each with its number among the checks of the text chosen. */
  protected readonly verdicts = computed(() => {
    const view = this.view();
    return SHOWN_VERDICTS.map((verdict) => ({
      verdict,
      sign: VERDICTS.find((each) => each === verdict),
      count: linesIn({ ...view, verdict }, this.data()?.lines ?? []).length,
      query: queryFromChecksView({ ...view, verdict }, this.usual()),
    }));
  });

  /** Where the address asks for something that is not here, a sentence that says so. */
  protected readonly complaint = computed(() => {
    const translate = this.texts.translate();
    const list = this.reading()
      .unknown.map(({ parameter, value }) =>
        translate('checks.unknownItem', { parameter: translate(`checks.parameter.${parameter}`), value }),
      )
      .join(', ');
    return list === '' ? '' : translate('checks.unknown', { list });
  });

  constructor() {
    inject(ActivatedRoute).fragment.subscribe((fragment) => {
      if (this.firstRender.done()) this.goToCheck(fragment ?? '');
    });
    const injector = inject(Injector);
    effect(() => {
      // Not before the whole page is there: the ledger is taken over last.
      if (!this.firstRender.done()) return;
      afterNextRender(
        () => {
          this.goToCheck(this.page.location.hash.slice(1));
        },
        { injector },
      );
    });
    effect(() => {
      const translate = this.texts.translate();
      const dataset = this.dataset()?.title[this.language()];
      const title =
        dataset === undefined ? translate('checks.title') : translate('checks.titleOf', { dataset });
      this.head.describe({
        title: `${title} · ${translate('site.title')}`,
        description:
          dataset === undefined
            ? translate('checks.description')
            : translate('checks.descriptionOf', { dataset }),
        path: dataset === undefined ? 'checks/' : `checks/${this.id()}/`,
        site: this.data()?.site.address ?? '',
        language: this.texts.language(),
      });
    });
    effect(() => {
      if (!this.firstRender.done()) return;
      // Links of the first version named the dataset in the query.
      const { dataset = '', ...rest } = this.address.query();
      if (this.id() === '' && this.data()?.datasets.some(({ id }) => id === dataset))
        void this.openDataset(dataset, rest, true);
      else this.page.documentElement.removeAttribute('data-view');
    });
  }

  protected show(change: Partial<ChecksView>): void {
    void this.address.show(queryFromChecksView({ ...this.view(), ...change }, this.usual()));
  }

  protected chooseSource(event: Event): void {
    this.show({ source: (event.target as HTMLSelectElement).value });
  }

  /** Goes to the ledger of another dataset, or to that of all; what the reader chose else goes along. */
  protected goTo(event: Event): void {
    const { verdict, source } = this.address.query();
    const query = {
      ...(verdict === undefined ? {} : { verdict }),
      ...(source === undefined ? {} : { source }),
    };
    void this.openDataset((event.target as HTMLSelectElement).value, query, false);
  }

  protected async retry(): Promise<void> {
    await this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload' });
  }

  private openDataset(
    dataset: string,
    queryParams: Readonly<Record<string, string | undefined>>,
    replaceUrl: boolean,
  ): Promise<boolean> {
    const fragment = this.page.location.hash.slice(1);
    return this.router.navigate(['/', this.language(), 'checks', ...(dataset === '' ? [] : [dataset])], {
      queryParams,
      replaceUrl,
      ...(replaceUrl && fragment !== '' ? { fragment } : {}),
    });
  }

  private goToCheck(id: string): void {
    this.target.set(id);
    // The filters may have moved the check since the browser went to it.
    if (id !== '')
      setTimeout(() => {
        this.page.getElementById(id)?.scrollIntoView();
      });
  }
}
