import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * A button, or a link that looks like one: `cfButton` quiet, `cfButton="outlined"`, `cfButton="filled"` for the first
 * deed of a page. Plain CSS: Material's button would be a tenth of what the first page loads.
 */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- it dresses a native element
  selector: 'button[cfButton], a[cfButton]',
  template: '<ng-content />',
  host: { '[class]': "'cf-button-' + (cfButton() || 'quiet')" },
  styles: `
    :host {
      box-sizing: border-box;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 8px;
      min-width: 64px;
      min-height: 40px;
      padding: 4px 16px;
      border: 1px solid transparent;
      border-radius: 4px;
      background: none;
      color: var(--cf-accent);
      font: 500 0.9375rem/1.25 var(--cf-sans);
      text-align: center;
      text-decoration: none;
      cursor: pointer;
    }

    :host(.cf-button-outlined) {
      border-color: var(--cf-hairline);
    }

    :host(.cf-button-filled) {
      background: var(--cf-accent);
      color: var(--cf-surface);
    }

    :host(:hover) {
      background: color-mix(in srgb, var(--cf-accent) 8%, transparent);
    }

    :host(.cf-button-filled:hover) {
      background: color-mix(in srgb, var(--cf-accent) 88%, var(--cf-ink));
    }

    :host(:disabled) {
      opacity: 0.5;
      cursor: default;
    }

    @media (pointer: coarse) {
      :host {
        min-height: 44px;
      }
    }

    @media (forced-colors: active) {
      :host {
        border-color: ButtonText;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Button {
  readonly cfButton = input<'' | 'outlined' | 'filled'>('');
}
