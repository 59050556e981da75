import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ClaimantPageData } from '../../data/pages/work-page-data';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { CheckTitles } from './check-titles';
import { LinesByDataset } from './lines-by-dataset';
import { NotArrived } from './not-arrived';

/** One claimant: everything that they are said to have said. */
@Component({
  selector: 'cf-claimant-page',
  imports: [RouterLink, TranslatePipe, CheckTitles, LinesByDataset, NotArrived],
  template: `
    @if (found(); as page) {
      <p class="way">
        <a [routerLink]="['/', language(), 'sources']" fragment="claimants">{{
          'sources.claimants' | translate
        }}</a>
      </p>
      <h1>{{ page.claimant.name[language()] }}</h1>
      <p class="facts">
        {{ 'claimant.kind.' + page.claimant.kind | translate }} ·
        {{ 'overview.claims' | translate: { n: page.claimant.claims } }}
      </p>
      <p class="muted">
        {{ 'claimant.hint.' + (page.claimant.kind === 'author' ? 'author' : 'other') | translate }}
      </p>
      <cf-check-titles [checks]="page.checks" [language]="language()" />
      <cf-lines-by-dataset [datasets]="page.datasets" [language]="language()" without="claimant" />
    } @else if (fault(); as fault) {
      <cf-not-arrived [fault]="fault" />
    }
  `,
  styleUrl: './source-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimantPage {
  readonly claimant = input.required<Arrival<ClaimantPageData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const claimant = this.claimant();
    return 'value' in claimant ? claimant.value : null;
  });
  protected readonly fault = computed(() => {
    const claimant = this.claimant();
    return 'fault' in claimant ? claimant.fault : null;
  });

  constructor() {
    effect(() => {
      const page = this.found();
      if (!page) return;
      const translate = this.texts.translate();
      const name = page.claimant.name[this.language()];
      this.head.describe({
        title: `${name} · ${translate('site.title')}`,
        description: translate('claimant.description', { name, n: page.claimant.claims }),
        path: `claimants/${page.claimant.id}/`,
        site: page.site.address,
        language: this.language(),
      });
    });
  }
}
