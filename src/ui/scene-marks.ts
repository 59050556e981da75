import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Mark } from '../chart/scene';

/** Draws the marks of a scene into an SVG group: d3 computed them, Angular draws them. */
@Component({
  // An SVG group can only be extended by an attribute.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: 'g[cfMarks]',
  template: `
    @for (mark of marks(); track mark.key) {
      @switch (mark.kind) {
        @case ('rule') {
          <svg:line
            [attr.x1]="mark.x1"
            [attr.y1]="mark.y1"
            [attr.x2]="mark.x2"
            [attr.y2]="mark.y2"
            [style.stroke]="colour(mark.paint.stroke)"
            [attr.stroke-width]="mark.strokeWidth"
            [attr.opacity]="mark.opacity === 1 ? null : mark.opacity"
          />
        }
        @case ('rect') {
          <svg:rect
            [attr.x]="mark.x"
            [attr.y]="mark.y"
            [attr.width]="mark.width"
            [attr.height]="mark.height"
            [attr.rx]="mark.radius || null"
            [style.fill]="colour(mark.paint.fill)"
            [style.stroke]="colour(mark.paint.stroke)"
            [attr.stroke-width]="mark.strokeWidth"
            [attr.opacity]="mark.opacity === 1 ? null : mark.opacity"
          />
        }
        @case ('path') {
          <svg:path
            [attr.d]="mark.d"
            [style.fill]="colour(mark.paint.fill)"
            [style.stroke]="colour(mark.paint.stroke)"
            [attr.stroke-width]="mark.strokeWidth"
            [attr.opacity]="mark.opacity === 1 ? null : mark.opacity"
          />
        }
        @case ('dot') {
          <svg:path
            class="glides"
            [attr.d]="mark.d"
            [style.transform]="'translate(' + mark.x + 'px,' + mark.y + 'px)'"
            [style.fill]="colour(mark.paint.fill)"
            [style.stroke]="colour(mark.paint.stroke)"
            [attr.stroke-width]="mark.strokeWidth"
            [attr.opacity]="mark.opacity === 1 ? null : mark.opacity"
          />
        }
        @case ('text') {
          <!-- No blank may come into the text. -->
          <!-- prettier-ignore -->
          <svg:text
            [attr.x]="mark.x"
            [attr.y]="mark.y"
            [attr.text-anchor]="mark.anchor === 'start' ? null : mark.anchor"
            [attr.font-size]="mark.size"
            [attr.font-weight]="mark.weight === 400 ? null : mark.weight"
            [attr.class]="mark.family"
            [attr.lang]="mark.lang ?? null"
            [style.fill]="colour(mark.paint.fill)"
          >{{ mark.text }}</svg:text>
        }
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SceneMarks {
  readonly marks = input.required<readonly Mark[]>();

  protected colour(token: string): string {
    return token === 'none' ? 'none' : `var(--cf-${token})`;
  }
}
