import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CITATION_STYLES } from '../../data/pages/page-data';
import { type WorkEntry, type WorkFiles } from '../../data/pages/work-page-data';
import { Texts } from '../../state/texts';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { languageOfText } from '../../ui/language-of-text';

/** How to cite a work: the entry in every style, and the record for reference managers, each to be copied. */
@Component({
  selector: 'cf-work-citations',
  imports: [IconButton, TranslatePipe, Icon],
  template: `
    <dl>
      @for (format of formats(); track format.name) {
        <dt>{{ format.name }}</dt>
        <dd>
          @if (format.file) {
            <pre tabindex="0" lang="zxx" [attr.aria-label]="format.name">{{ format.text }}</pre>
          } @else {
            <p [attr.lang]="format.language">{{ format.text }}</p>
          }
          <button
            cfIconButton
            type="button"
            class="needs-scripts"
            [attr.aria-label]="'sources.copy' | translate: { style: format.name }"
            (click)="copy(format.text, format.name)"
          >
            <cf-icon name="content_copy" />
          </button>
        </dd>
      }
    </dl>
    <p class="answer" role="status">{{ answer() }}</p>
  `,
  styles: `
    dl {
      margin: 8px 0 0;
    }

    dt {
      color: var(--cf-muted);
      font-size: 0.875rem;
    }

    dd {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 40px;
      gap: 8px;
      align-items: start;
      margin: 0 0 12px;
    }

    p {
      margin: 0;
    }

    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      width: 40px;
      height: 40px;
      margin-top: -8px;
      padding: 0;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--cf-muted);
      cursor: pointer;

      &:hover {
        color: var(--cf-accent);
      }
    }

    pre {
      max-height: 12rem;
      margin: 0;
      padding: 8px 12px;
      overflow: auto;
      border: 1px solid var(--cf-hairline);
      border-radius: 4px;
      background: var(--cf-surface);
      font-size: 0.8125rem;
      line-height: 1.45;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    .answer {
      min-height: 1.5em;
      color: var(--cf-accent);
      font-size: 0.875rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkCitations {
  readonly work = input.required<WorkEntry>();
  readonly files = input.required<WorkFiles>();

  private readonly texts = inject(Texts);
  private readonly clipboard = inject(Clipboard);
  protected readonly answer = signal('');

  protected readonly formats = computed(() => {
    const translate = this.texts.translate();
    const { entries, language } = this.work();
    const { bibtex, ris, csl } = this.files();
    return [
      ...CITATION_STYLES.map((style) => ({
        name: translate(`cite.style.${style}`),
        text: entries[style],
        language: languageOfText(entries[style], language),
        file: false,
      })),
      ...[
        { name: 'BibTeX', text: bibtex },
        { name: 'RIS', text: ris },
        { name: 'CSL-JSON', text: csl },
      ].map(({ name, text }) => ({ name, text: text.trim(), language: '', file: true })),
    ];
  });

  protected copy(text: string, style: string): void {
    const translate = this.texts.translate();
    this.answer.set(translate(this.clipboard.copy(text) ? 'card.copied' : 'sources.copyFailed', { style }));
  }
}
