import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { type Scene } from '../chart/scene';
import { SceneMarks } from './scene-marks';

/** Widths, in px, that the prerendered page is drawn for: a phone and a desk. The reader's own width replaces both. */
const PRERENDERED_WIDTHS = [358, 820] as const;

/** px; no chart is laid out for less. */
const NARROWEST = 280;

/**
 * A chart on a page: one tab stop, a list box whose options are the claims. Arrow keys walk them, Home and End jump,
 * Enter keeps one open, Escape leaves. Pointer and finger reach the same claims.
 */
@Component({
  selector: 'cf-chart-figure',
  imports: [SceneMarks],
  template: `
    @for (scene of scenes(); track $index; let drawing = $index) {
      <svg
        role="listbox"
        tabindex="0"
        [class]="measured() ? 'measured' : drawing === 0 ? 'narrow' : 'wide'"
        [attr.id]="measured() ? 'chart' : null"
        [attr.width]="scene.width * zoom()"
        [attr.height]="scene.height * zoom()"
        [attr.viewBox]="'0 0 ' + scene.width + ' ' + scene.height"
        [attr.aria-label]="label()"
        [attr.aria-activedescendant]="activeOption()"
        (keydown)="walk($event)"
        (focus)="enter()"
        (blur)="leave()"
        (pointerleave)="leave()"
      >
        <g cfMarks aria-hidden="true" [marks]="scene.marks" />
        @for (row of scene.rows; track row.key) {
          <g cfMarks aria-hidden="true" [marks]="row.marks" />
          <rect
            role="option"
            class="hit"
            rx="3"
            [attr.id]="optionId(drawing, row.key)"
            [attr.aria-label]="row.label"
            [attr.aria-selected]="row.key === pinned()"
            [class.active]="row.key === active()"
            [class.pinned]="row.key === pinned()"
            [attr.x]="row.hit.x"
            [attr.y]="row.hit.y"
            [attr.width]="row.hit.width"
            [attr.height]="row.hit.height"
            (pointerenter)="activate.emit(row.key)"
            (click)="pin.emit(row.key)"
          />
        }
      </svg>
    }
  `,
  styleUrl: './chart-figure.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChartFigure {
  /** Draws the chart for a width in px. */
  readonly draw = input.required<(width: number) => Scene>();
  /** Name of the chart for screen readers. */
  readonly label = input.required<string>();
  /** Id of the claim under pointer or keyboard focus, or empty. */
  readonly active = input('');
  /** Id of the claim that the reader has kept open, or empty. */
  readonly pinned = input('');
  readonly activate = output<string>();
  readonly pin = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly width = signal<number | null>(null);
  /** How much larger than usual the reader's text is; the chart grows with it as far as there is room. */
  protected readonly zoom = signal(1);

  protected readonly measured = computed(() => this.width() !== null);
  protected readonly scenes = computed(() => {
    const width = this.width();
    return (width === null ? PRERENDERED_WIDTHS : [width]).map((each) => this.draw()(each));
  });
  protected readonly activeOption = computed(() => {
    const key = this.active();
    return key && this.measured() ? this.optionId(0, key) : null;
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const host = this.element.nativeElement;
      const measure = (): void => {
        if (host.clientWidth === 0) return;
        const text = parseFloat(getComputedStyle(host.ownerDocument.documentElement).fontSize) / 16 || 1;
        const zoom = Math.max(1, Math.min(text, host.clientWidth / NARROWEST));
        this.zoom.set(zoom);
        this.width.set(Math.max(NARROWEST, Math.floor(host.clientWidth / zoom)));
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(host);
      destroyed.onDestroy(() => {
        observer.disconnect();
      });
    });
  }

  protected optionId(index: number, key: string): string {
    return this.measured() ? `claim-${key}` : `claim-${key}-${String(index)}`;
  }

  protected enter(): void {
    const first = this.scenes()[0]?.rows[0]?.key;
    if (!this.active()) this.activate.emit(this.pinned() || (first ?? ''));
  }

  protected leave(): void {
    this.activate.emit('');
  }

  protected walk(event: KeyboardEvent): void {
    const keys = this.scenes()[0]?.rows.map(({ key }) => key) ?? [];
    const now = keys.indexOf(this.active() || this.pinned());
    const next: Record<string, number> = {
      ArrowDown: now + 1,
      ArrowRight: now + 1,
      ArrowUp: now - 1,
      ArrowLeft: now - 1,
      Home: 0,
      End: keys.length - 1,
    };
    const target = next[event.key];
    if (target !== undefined) {
      const key = keys[Math.max(0, Math.min(keys.length - 1, target))];
      if (key !== undefined) this.activate.emit(key);
      this.scrollTo(key);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (this.active()) this.pin.emit(this.active());
    } else if (event.key === 'Escape') {
      this.pin.emit('');
    } else {
      return;
    }
    event.preventDefault();
  }

  private scrollTo(key: string | undefined): void {
    if (key === undefined) return;
    this.element.nativeElement.ownerDocument
      .getElementById(this.optionId(0, key))
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
