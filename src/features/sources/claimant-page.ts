import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type ClaimantPageData } from '../../data/work-page-data';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';
import { CheckTitles } from './check-titles';
import { LinesByDataset } from './lines-by-dataset';

/** One claimant: everything that they are said to have said. */
@Component({
  selector: 'cf-claimant-page',
  imports: [RouterLink, TranslatePipe, CheckTitles, Fault, LinesByDataset],
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
    } @else if (fault() === 'missing') {
      <h1>{{ 'notFound.title' | translate }}</h1>
      <p role="alert">{{ 'notFound.text' | translate }}</p>
      <p>
        <a [routerLink]="['/', language(), 'sources']">{{ 'sources.title' | translate }}</a>
      </p>
    } @else {
      <cf-fault [fault]="fault()" [id]="id()" [home]="['/', language()]" (retry)="retry()" />
    }
  `,
  styleUrl: './source-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimantPage {
  readonly claimant = input.required<Arrival<ClaimantPageData>>();
  readonly id = input.required<string>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const claimant = this.claimant();
    return 'value' in claimant ? claimant.value : null;
  });
  protected readonly fault = computed(() => {
    const claimant = this.claimant();
    return 'fault' in claimant ? claimant.fault : 'failed';
  });

  constructor() {
    effect(() => {
      const translate = this.texts.translate();
      const page = this.found();
      if (!page) {
        const title = translate('notFound.title');
        const description = translate('notFound.text');
        this.head.describe({ title, description, path: 'sources/', site: '', language: this.language() });
        return;
      }
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

  protected retry(): void {
    this.document.location.reload();
  }
}
