import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** One of a few choices that exclude each other. `name` is said in full where the label is short. */
export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly name?: string;
}

let groups = 0;

/** A row of native radio buttons that looks like one control: arrow keys and screen readers work as the browser has it. */
@Component({
  selector: 'cf-segments',
  template: `
    <fieldset>
      <legend class="visually-hidden">{{ label() }}</legend>
      @for (segment of segments(); track segment.id) {
        <label>
          <input
            type="radio"
            class="visually-hidden"
            [name]="group"
            [value]="segment.id"
            [checked]="segment.id === chosen()"
            (change)="choose.emit(segment.id)"
          />
          <span aria-hidden="true">{{ segment.label }}</span>
          <span class="visually-hidden">{{ segment.name ?? segment.label }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './segments.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Segments {
  readonly label = input.required<string>();
  readonly segments = input.required<readonly Segment[]>();
  readonly chosen = input.required<string>();
  readonly choose = output<string>();

  protected readonly group = `segments-${String((groups += 1))}`;
}
