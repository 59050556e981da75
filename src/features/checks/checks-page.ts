import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ChecksPageData } from '../../data/check-page-data';
import { VERDICTS } from '../../domain/check';
import { Address } from '../../state/address';
import { FirstRender } from '../../state/first-render';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Button } from '../../ui/button';
import { Fault } from '../../ui/fault';
import { VerdictSign } from '../../ui/verdict-sign';
import { CheckEntry } from './check-entry';
import {
  checksIn,
  checksViewFromQuery,
  type ChecksView,
  queryFromChecksView,
  sourcesOf,
} from './checks-view';
import { checkWords } from './read-check';

/** The ledger: every sum between the figures, with its verdict. */
@Component({
  selector: 'cf-checks-page',
  imports: [RouterLink, TranslatePipe, Button, Fault, VerdictSign, CheckEntry],
  templateUrl: './checks-page.html',
  styleUrl: './checks-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecksPage {
  readonly checks = input.required<Arrival<ChecksPageData>>();

  private readonly address = inject(Address);
  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  private readonly firstRender = inject(FirstRender);
  protected readonly language = this.texts.language;
  protected readonly data = computed(() => {
    const checks = this.checks();
    return 'value' in checks ? checks.value : null;
  });
  private readonly reading = computed(() => {
    const data = this.data();
    return data && checksViewFromQuery(this.address.query(), data);
  });
  protected readonly view = computed(
    (): ChecksView => this.reading()?.view ?? { verdict: '', dataset: '', source: '' },
  );
  protected readonly shown = computed(() => checksIn(this.view(), this.data()?.checks ?? []));
  protected readonly words = computed(() => {
    const data = this.data();
    return data && checkWords(data, this.language(), this.texts.translate());
  });

  /** The verdicts, each with its number among the checks of the dataset and text chosen. */
  protected readonly verdicts = computed(() => {
    const view = this.view();
    const rest = checksIn({ ...view, verdict: '' }, this.data()?.checks ?? []);
    return (['', ...VERDICTS] as const).map((verdict) => ({
      verdict,
      count: verdict === '' ? rest.length : rest.filter((check) => check.verdict === verdict).length,
      query: queryFromChecksView({ ...view, verdict }),
    }));
  });
  protected readonly datasets = computed(() =>
    (this.data()?.datasets ?? []).map(({ id, title }) => ({ id, name: title[this.language()] })),
  );
  protected readonly sources = computed(() => {
    const data = this.data();
    return (data ? sourcesOf(data) : []).map((id) => ({
      id,
      name: data?.lists.works.find((work) => work.id === id)?.custom.short?.[this.language()] ?? id,
    }));
  });

  /** Where the address asks for something that is not here, a sentence that says so. */
  protected readonly complaint = computed(() => {
    const translate = this.texts.translate();
    const list = (this.reading()?.unknown ?? [])
      .map(({ parameter, value }) =>
        translate('checks.unknownItem', { parameter: translate(`checks.parameter.${parameter}`), value }),
      )
      .join(', ');
    return list === '' ? '' : translate('checks.unknown', { list });
  });

  /** Id of the check that the address names; the prerendered page knows none. */
  protected readonly target = signal('');

  constructor() {
    inject(ActivatedRoute).fragment.subscribe((fragment) => {
      if (this.firstRender.done()) this.target.set(fragment ?? '');
    });
    afterNextRender(() => {
      const id = this.page.location.hash.slice(1);
      this.target.set(id);
      // The filters may have moved the check since the browser went to it.
      if (id !== '') setTimeout(() => this.page.getElementById(id)?.scrollIntoView());
    });
    effect(() => {
      const translate = this.texts.translate();
      this.head.describe({
        title: `${translate('checks.title')} · ${translate('site.title')}`,
        description: translate('checks.description'),
        path: 'checks/',
        site: this.data()?.site.address ?? '',
        language: this.texts.language(),
      });
    });
    effect(() => {
      if (this.firstRender.done()) this.page.documentElement.removeAttribute('data-view');
    });
  }

  protected show(change: Partial<ChecksView>): void {
    void this.address.show(queryFromChecksView({ ...this.view(), ...change }));
  }

  protected choose(part: 'dataset' | 'source', event: Event): void {
    this.show({ [part]: (event.target as HTMLSelectElement).value });
  }

  protected async retry(): Promise<void> {
    await this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload' });
  }
}
