import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type SmallInterval } from '../domain/views/claim-line';

/** Height of a row in px. */
const ROW = 12;

/**
 * Claims as bars on a common axis without figures, one below the other: the same marks as in the charts, as wide as
 * there is room. A picture of what stands in words beside it, so hidden from screen readers.
 */
@Component({
  selector: 'cf-small-intervals',
  template: `
    <svg width="100%" [attr.height]="height()" aria-hidden="true" focusable="false">
      @for (row of rows(); track $index) {
        <svg:line class="axis" x1="0" x2="100%" [attr.y1]="row.y" [attr.y2]="row.y" />
        @if (row.bar; as bar) {
          <svg:rect
            [class.hollow]="row.hollow"
            [attr.x]="bar.x"
            [attr.y]="row.y - 3"
            [attr.width]="bar.width"
            height="6"
            rx="1"
          />
        }
        @if (row.arrow; as arrow) {
          <svg:svg [attr.x]="arrow.x" [attr.y]="row.y" overflow="visible">
            <svg:path [attr.d]="arrow.d" />
          </svg:svg>
        }
        @if (row.dot; as dot) {
          <svg:circle [class.hollow]="row.hollow" [attr.cx]="dot" [attr.cy]="row.y" r="4.5" />
        }
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
      padding: 0 18px 0 6px;
    }

    svg {
      display: block;
      overflow: visible;
    }

    .axis {
      stroke: var(--cf-hairline);
    }

    rect,
    circle {
      fill: var(--cf-ink);
    }

    circle {
      stroke: var(--cf-paper);
      stroke-width: 1.5;
    }

    rect.hollow,
    circle.hollow {
      fill: var(--cf-paper);
      stroke: var(--cf-ink);
      stroke-width: 1.25;
    }

    path {
      fill: none;
      stroke: var(--cf-ink);
      stroke-width: 2;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SmallIntervals {
  readonly intervals = input.required<readonly SmallInterval[]>();

  protected readonly height = computed(() => this.intervals().length * ROW);
  protected readonly rows = computed(() =>
    this.intervals().map(({ low, best, high, hollow }, at) => ({
      y: at * ROW + ROW / 2,
      hollow,
      bar:
        low !== null && high !== null
          ? { x: percent(low), width: percent(Math.max(high - low, 0.012)) }
          : null,
      arrow: arrowOf(low, high),
      dot: best === null ? null : percent(best),
    })),
  );
}

/** A stroke at the stated end and a head on the side that is left open. */
function arrowOf(low: number | null, high: number | null): { x: string; d: string } | null {
  if (low !== null && high === null) return { x: percent(low), d: 'M0,-5V5M0,0H12M9,-4L13,0L9,4' };
  if (high !== null && low === null) return { x: percent(high), d: 'M0,-5V5M0,0H-12M-9,-4L-13,0L-9,4' };
  return null;
}

function percent(part: number): string {
  return `${String(Math.round(part * 1000) / 10)}%`;
}
