import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type WorkPageData } from '../../data/pages/work-page-data';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { languageOfText } from '../../ui/language-of-text';
import { CheckTitles } from './check-titles';
import { LinesByDataset } from './lines-by-dataset';
import { NotArrived } from './not-arrived';
import { WorkCitations } from './work-citations';

/** One work: what it is, how to cite it, and all its claims. */
@Component({
  selector: 'cf-source-page',
  imports: [RouterLink, TranslatePipe, CheckTitles, LinesByDataset, NotArrived, WorkCitations],
  template: `
    @if (found(); as page) {
      <p class="way">
        <a [routerLink]="['/', language(), 'sources']">{{ 'sources.title' | translate }}</a>
      </p>
      <h1 [attr.lang]="heading().tag">{{ heading().text }}</h1>
      @if (page.work.short) {
        <p class="title" [attr.lang]="page.work.language">{{ page.work.title[language()] }}</p>
      }
      <p class="facts">
        @if (page.work.kind; as kind) {
          {{ kind[language()] }} ·
        }
        {{
          (page.work.role === 'text' ? 'sources.readHere' : 'sources.citedFor')
            | translate: { n: page.work.claims }
        }}
      </p>
      @if (page.work.role === 'origin') {
        <p class="muted">{{ 'sources.notRead' | translate }}</p>
      }
      @if (page.work.trust; as trust) {
        @if (page.work.role === 'text') {
          <h2>{{ 'sources.trust' | translate }}</h2>
        }
        <p>{{ trust[language()] }}</p>
      }
      <h2>{{ 'sources.cite' | translate }}</h2>
      <p [attr.lang]="entry().tag">{{ entry().text }}</p>
      <details>
        <summary>{{ 'sources.formats' | translate }}</summary>
        <cf-work-citations [work]="page.work" [files]="page.files" />
      </details>
      <cf-check-titles [checks]="page.checks" [language]="language()" />
      <cf-lines-by-dataset
        [datasets]="page.datasets"
        [language]="language()"
        [source]="page.work.role === 'text' ? page.work.id : ''"
      />
    } @else if (fault(); as fault) {
      <cf-not-arrived [fault]="fault" />
    }
  `,
  styleUrl: './source-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourcePage {
  readonly work = input.required<Arrival<WorkPageData>>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const work = this.work();
    return 'value' in work ? work.value : null;
  });
  protected readonly fault = computed(() => {
    const work = this.work();
    return 'fault' in work ? work.fault : null;
  });
  /** The short name of a text, the title of another work. */
  protected readonly heading = computed(() => {
    const work = this.found()?.work;
    const language = this.language();
    if (work?.short) return { text: work.short[language], tag: null };
    const text = work?.title[language] ?? '';
    return { text, tag: languageOfText(text, work?.language ?? language) };
  });
  /** The entry in the reader's style. */
  protected readonly entry = computed(() => {
    const work = this.found()?.work;
    const text = work?.entries[this.language() === 'ru' ? 'gost' : 'chicago'] ?? '';
    return { text, tag: languageOfText(text, work?.language ?? this.language()) };
  });

  constructor() {
    effect(() => {
      const page = this.found();
      if (!page) return;
      const translate = this.texts.translate();
      const mark = page.work.mark[this.language()];
      // Volumes of one work, and articles without a title, have the same heading.
      const title = page.work.short ? this.heading().text : `${mark}: ${this.heading().text}`;
      this.head.describe({
        title: `${title} · ${translate('site.title')}`,
        description: translate('sources.workDescription', { title, n: page.work.claims }),
        path: `sources/${page.work.id}/`,
        site: page.site.address,
        language: this.language(),
      });
    });
  }
}
