import { ChangeDetectionStrategy, Component } from '@angular/core';

/** A square button that holds one icon; it needs an `aria-label`. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- it dresses a native element
  selector: 'button[cfIconButton]',
  template: '<ng-content />',
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      width: 40px;
      height: 40px;
      padding: 0;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--cf-muted);
      cursor: pointer;
    }

    :host(:hover) {
      color: var(--cf-ink);
    }

    @media (pointer: coarse) {
      :host {
        width: 44px;
        height: 44px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IconButton {}
