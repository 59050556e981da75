import { Directive, DOCUMENT, effect, ElementRef, inject, input } from '@angular/core';
import { type Mark } from '../chart/scene';
import { MarkGroup } from './mark-group';

/** Draws marks into an SVG element that holds nothing else. */
@Directive({ selector: 'g[cfMarks]' })
export class SceneMarks {
  readonly marks = input.required<readonly Mark[]>();

  constructor() {
    const host = inject<ElementRef<SVGGElement>>(ElementRef).nativeElement;
    const group = new MarkGroup(inject(DOCUMENT));
    effect(() => {
      group.show(this.marks());
      // The page that is prerendered knows no `replaceChildren`.
      host.textContent = '';
      host.appendChild(group.element);
    });
  }
}
