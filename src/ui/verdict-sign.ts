import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Verdict } from '../domain/checks/check';

/** Equal, not equal, a question: drawn in a box of 16 px. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  yes: 'M3 6h10M3 10h10',
  no: 'M3 6h10M3 10h10M11 2.5l-6 11',
  open: 'M5 6a3 3 0 1 1 4.4 2.6C8.4 9.2 8 9.7 8 10.7M8 13v.6',
};

/** The sign of a verdict and its word: equal, not equal, a question; never the colour alone. */
@Component({
  selector: 'cf-verdict-sign',
  imports: [TranslatePipe],
  template: `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path [attr.d]="signs[verdict()]" />
    </svg>
    <span>{{ 'checks.verdict.' + verdict() | translate }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      font-weight: 600;
      white-space: nowrap;
    }

    svg {
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
    }

    :host(.yes) {
      color: var(--cf-verdict-yes);
    }

    :host(.no) {
      color: var(--cf-verdict-no);
    }

    :host(.open) {
      color: var(--cf-verdict-open);
    }
  `,
  host: { '[class]': 'verdict()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerdictSign {
  readonly verdict = input.required<Verdict>();

  protected readonly signs = VERDICT_SIGNS;
}
