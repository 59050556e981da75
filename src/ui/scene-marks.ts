import { Directive, DOCUMENT, effect, ElementRef, inject, input } from '@angular/core';
import { type Mark } from '../chart/scene/scene';
import { MarkGroup } from './mark-group';

/** Draws marks into an SVG element that holds nothing else. */
@Directive({ selector: 'g[cfMarks]' })
export class SceneMarks {
  readonly marks = input.required<readonly Mark[]>();

  constructor() {
    const group = new MarkGroup(inject(DOCUMENT), inject<ElementRef<SVGGElement>>(ElementRef).nativeElement);
    effect(() => {
      group.show(this.marks());
    });
  }
}
