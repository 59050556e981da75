import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type WorkPageData } from '../../data/work-page-data';
import { PageHead } from '../../state/page-head';
import { type Arrival } from '../../state/resolvers';
import { Texts } from '../../state/texts';
import { Fault } from '../../ui/fault';
import { languageOfText } from '../../ui/language-of-text';
import { CheckTitles } from './check-titles';
import { LinesByDataset } from './lines-by-dataset';
import { WorkCitations } from './work-citations';

/** One work: what it is, how to cite it, and all its claims. */
@Component({
  selector: 'cf-source-page',
  imports: [RouterLink, TranslatePipe, CheckTitles, Fault, LinesByDataset, WorkCitations],
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
      @if (page.work.trust; as trust) {
        <p>{{ trust[language()] }}</p>
      }
      @if (page.work.role === 'origin') {
        <p class="muted">{{ 'sources.notRead' | translate }}</p>
      }
      <details>
        <summary>{{ 'sources.cite' | translate }}</summary>
        <cf-work-citations [work]="page.work" [files]="page.files" />
      </details>
      <cf-check-titles [checks]="page.checks" [language]="language()" />
      <cf-lines-by-dataset
        [datasets]="page.datasets"
        [language]="language()"
        [source]="page.work.role === 'text' ? page.work.id : ''"
      />
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
export class SourcePage {
  readonly work = input.required<Arrival<WorkPageData>>();
  readonly id = input.required<string>();

  private readonly texts = inject(Texts);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  protected readonly language = this.texts.language;
  protected readonly found = computed(() => {
    const work = this.work();
    return 'value' in work ? work.value : null;
  });
  protected readonly fault = computed(() => {
    const work = this.work();
    return 'fault' in work ? work.fault : 'failed';
  });
  /** The short name of a text, the title of another work. */
  protected readonly heading = computed(() => {
    const work = this.found()?.work;
    const language = this.language();
    if (work?.short) return { text: work.short[language], tag: null };
    const text = work?.title[language] ?? '';
    return { text, tag: languageOfText(text, work?.language ?? language) };
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
      const title = this.heading().text;
      this.head.describe({
        title: `${title} · ${translate('site.title')}`,
        description: translate('sources.workDescription', { title, n: page.work.claims }),
        path: `sources/${page.work.id}/`,
        site: page.site.address,
        language: this.language(),
      });
    });
  }

  protected retry(): void {
    this.document.location.reload();
  }
}
