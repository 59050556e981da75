import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type CheckStrip, STRIP } from '../../chart/marks/check-strip';

/** Both sides of a check as bars, and the space between them where they are apart. */
@Component({
  // An SVG element can only be extended by an attribute.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: 'svg[cfCheckStrip]',
  template: `
    @if (strip().gap; as gap) {
      <svg:rect
        y="1"
        [attr.x]="gap.x"
        [attr.width]="gap.width"
        [attr.height]="gapHeight"
        [attr.stroke-dasharray]="'0 ' + gap.width + ' ' + gapHeight + ' ' + gap.width + ' ' + gapHeight"
      />
    }
    <svg:path [attr.d]="strip().left" />
    <svg:path class="right" [attr.d]="strip().right" />
  `,
  styles: `
    :host {
      overflow: visible;
      fill: var(--cf-ink);
    }

    .right {
      fill: var(--cf-muted);
    }

    /* Only its left and right edge are drawn (stroke-dasharray). */
    rect {
      fill: var(--cf-verdict-no);
      fill-opacity: 0.18;
      stroke: var(--cf-verdict-no);
    }

    @media (forced-colors: active) {
      :host {
        fill: CanvasText;
      }
    }
  `,
  host: { '[attr.width]': 'size.width', '[attr.height]': 'size.height' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckStripDrawing {
  readonly strip = input.required<CheckStrip>({ alias: 'cfCheckStrip' });

  protected readonly size = STRIP;
  protected readonly gapHeight = STRIP.height - 2;
}
