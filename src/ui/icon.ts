import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import paths from '../../.generated/icons.json';

export type IconName = keyof typeof paths;

/** One of the few Material Symbols that we use, drawn inline: no icon font, nothing for the page's policy to refuse. */
@Component({
  selector: 'cf-icon',
  template: `<svg viewBox="0 -960 960 960" width="20" height="20" aria-hidden="true" focusable="false">
    <path [attr.d]="path()" fill="currentColor" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      vertical-align: -0.28em;
      line-height: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => paths[this.name()]);
}
