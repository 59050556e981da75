import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Icon } from './icon';

/** One thing that can be switched on or off. `mark` is an SVG path drawn before the label, in a box of 16 px round 0,0. */
export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly mark?: string;
}

/** A button that opens a list of switches. Closes on Escape, or when the reader goes on elsewhere. */
@Component({
  selector: 'cf-filter',
  imports: [Icon],
  template: `
    <button type="button" class="opener" [attr.aria-expanded]="open()" (click)="open.set(!open())">
      <span class="what">{{ label() }}</span> <span class="state">{{ summary() }}</span>
      <cf-icon name="keyboard_arrow_down" />
    </button>
    @if (open()) {
      <fieldset>
        <legend class="visually-hidden">{{ label() }}</legend>
        @for (choice of choices(); track choice.id) {
          <label>
            <input type="checkbox" [checked]="choice.on" (change)="toggled.emit(choice.id)" />
            @if (choice.mark) {
              <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <path [attr.d]="choice.mark" />
              </svg>
            }
            <span>{{ choice.label }}</span>
          </label>
        }
      </fieldset>
    }
  `,
  styleUrl: './filter.scss',
  host: {
    '(keydown.escape)': 'close()',
    '(document:pointerdown)': 'closeFromOutside($event)',
    '(focusout)': 'closeOnLeave($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Filter {
  readonly label = input.required<string>();
  readonly summary = input.required<string>();
  readonly choices = input.required<readonly FilterChoice[]>();
  readonly toggled = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly open = signal(false);
  protected readonly opener = computed(() => this.element.nativeElement.querySelector('button'));

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.opener()?.focus();
  }

  protected closeFromOutside(event: PointerEvent): void {
    if (!this.element.nativeElement.contains(event.target as Node)) this.open.set(false);
  }

  protected closeOnLeave(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.element.nativeElement.contains(next)) this.open.set(false);
  }
}
