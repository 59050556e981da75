import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { markTerms, type Term } from '../domain/languages/glossary';
import { type Language } from '../domain/languages/language';
import { latinRuns } from './latin-runs';

/**
 * A text in which terms of the glossary can be opened: by pointer, finger, Enter or Space; Escape or a press elsewhere closes.
 * The browser's own popover does it, with scripts off, too.
 */
@Component({
  selector: 'cf-glossed-text',
  template: `@for (piece of pieces(); track $index) {
    @if (piece.term; as term) {
      <button type="button" [attr.popovertarget]="scope() + '-' + term.id">{{ piece.text }}</button>
      <span popover [id]="scope() + '-' + term.id" role="note"
        ><strong>{{ term.name[language()] }}</strong> –
        @for (run of runs(term.definition[language()], language()); track $index) {
          <span [attr.lang]="run.lang">{{ run.text }}</span>
        }
      </span>
    } @else {
      <span>{{ piece.text }}</span>
    }
  }`,
  styleUrl: './glossed-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GlossedText {
  readonly text = input.required<string>();
  readonly terms = input.required<readonly Term[]>();
  readonly language = input.required<Language>();
  /** Begins the ids of this text's explanations: unique on the page. */
  readonly scope = input.required<string>();

  protected readonly runs = latinRuns;
  protected readonly pieces = computed(() => markTerms(this.text(), this.terms(), this.language()));
}
