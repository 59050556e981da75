import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Extent, largeAxis, type ManyNumbers, positionsOn } from '../chart/large/large-axis';
import { largeColumns, layoutLarge, ROWS_TOP, type RowWords } from '../chart/large/large-scene';
import { heldWindow, rowAt, type RowWindow, wholeWindow, WORDED } from '../chart/large/large-window';
import { type Unit } from '../domain/code-lists';
import { type Language, type Translate } from '../domain/languages/language';
import { type Scale } from '../domain/views/view';
import { Button } from './button';
import { canvasPalette, watchColours } from './canvas-palette';
import { paintScene } from './paint-scene';
import { stepTo } from './walk-keys';

/** Many rows to draw. */
export interface ManyRows {
  readonly numbers: ManyNumbers;
  readonly extent: Extent;
  readonly count: number;
  readonly unit: Unit;
  readonly scale: Scale;
  readonly language: Language;
  readonly translate: Translate;
}

/** px of the rows. */
const HEIGHT = 560;
/** How many rows before and after the focused one are options: a screen reader is told the whole number all the same. */
const AROUND = 10;
const ZOOM = 1.6;

/**
 * A chart of many rows on a canvas: one tab stop, a list box whose options are the rows near the focused one. Buttons,
 * keys and wheel zoom and move; the words of rows are asked for as they come near.
 */
@Component({
  selector: 'cf-large-chart',
  imports: [Button, TranslatePipe],
  templateUrl: './large-chart.html',
  styleUrl: './large-chart.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LargeChart {
  readonly rows = input.required<ManyRows>();
  /** Name of the chart for screen readers. */
  readonly label = input.required<string>();
  /** The words of a row (from 0); undefined until they have come. */
  readonly words = input.required<(row: number) => RowWords | undefined>();
  /** Asks for the words of some rows: from the first to before the last. */
  readonly need = output<{ from: number; to: number }>();
  readonly active = output<number | null>();
  readonly pin = output<number>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private readonly width = signal(0);
  private readonly colours = signal(0);
  protected readonly focused = linkedSignal<ManyRows, number | null>({
    source: this.rows,
    computation: () => null,
  });
  private readonly asked = linkedSignal<ManyRows, RowWindow>({
    source: this.rows,
    computation: ({ count }) => wholeWindow(count, HEIGHT),
  });
  private drag: { y: number; first: number; moved: boolean } | null = null;

  private readonly columns = computed(() => largeColumns(this.width()));
  private readonly axis = computed(() => {
    const { extent, scale, unit } = this.rows();
    return largeAxis(extent, scale, unit, this.columns().plot);
  });
  private readonly positions = computed(() => positionsOn(this.axis(), this.rows().numbers));
  protected readonly window = computed(() => heldWindow(this.asked(), this.rows().count, HEIGHT));
  protected readonly whole = computed(
    () => this.window().perRow <= wholeWindow(this.rows().count, HEIGHT).perRow * 1.001,
  );
  protected readonly span = computed(() => {
    const { first, perRow } = this.window();
    const { count } = this.rows();
    return { from: Math.floor(first) + 1, to: Math.min(count, Math.ceil(first + HEIGHT / perRow)), count };
  });
  protected readonly shared = computed(() => {
    const { perRow } = this.window();
    return perRow < 1 ? Math.round(1 / perRow) : 0;
  });
  private readonly scene = computed(() => {
    if (this.width() === 0) return null;
    const { count, unit, language, translate } = this.rows();
    return layoutLarge({
      ...{ count, unit, language, translate },
      axis: this.axis(),
      positions: this.positions(),
      columns: this.columns(),
      width: this.width(),
      height: HEIGHT,
      window: this.window(),
      active: this.focused(),
      words: this.words(),
    });
  });
  protected readonly options = computed(() => {
    const { count } = this.rows();
    const middle = this.focused() ?? this.span().from - 1;
    const from = Math.max(0, Math.min(middle - AROUND, count - 1));
    const to = Math.min(count, middle + AROUND + 1);
    return Array.from({ length: to - from }, (_, at) => ({
      row: from + at,
      label: this.words()(from + at)?.label ?? '…',
    }));
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(() => {
        this.width.set(Math.max(280, Math.floor(this.host.clientWidth)));
      });
      observer.observe(this.host);
      const unwatch = watchColours(() => {
        this.colours.update((n) => n + 1);
      });
      // Angular listens passively: only a listener of our own may keep the page from scrolling.
      const wheel = (event: WheelEvent): void => {
        this.turn(event);
      };
      this.canvas().nativeElement.addEventListener('wheel', wheel, { passive: false });
      destroyed.onDestroy(() => {
        observer.disconnect();
        unwatch();
      });
    });
    effect(() => {
      const scene = this.scene();
      this.colours();
      if (scene) this.paint(scene);
    });
    effect(() => {
      const { from, to } = this.span();
      const options = this.options();
      const worded = this.window().perRow >= WORDED;
      if (worded) this.need.emit({ from: from - 1, to });
      else this.need.emit({ from: options[0]?.row ?? 0, to: (options.at(-1)?.row ?? 0) + 1 });
    });
    effect(() => {
      this.active.emit(this.focused());
    });
  }

  protected zoom(times: number, at: number = HEIGHT / 2): void {
    const { first, perRow } = this.window();
    const anchor = this.focused() ?? first + at / perRow;
    const size = heldWindow({ first, perRow: perRow * times }, this.rows().count, HEIGHT).perRow;
    const offset = this.focused() === null ? at : Math.max(0, Math.min(HEIGHT, (anchor - first) * perRow));
    this.asked.set({ first: anchor - offset / size, perRow: size });
  }

  /** Moves by parts of what is on screen. */
  protected move(part: number): void {
    const { first, perRow } = this.window();
    this.asked.set({ first: first + (part * HEIGHT) / perRow, perRow });
  }

  protected showAll(): void {
    this.asked.set(wholeWindow(this.rows().count, HEIGHT));
  }

  protected enter(): void {
    if (this.focused() === null) this.focus(this.span().from - 1);
  }

  protected walk(event: KeyboardEvent): void {
    const now = this.focused() ?? this.span().from - 1;
    const page = Math.max(10, this.span().to - this.span().from);
    const pages: Readonly<Record<string, number>> = { PageDown: now + page, PageUp: now - page };
    const step = pages[event.key] ?? stepTo(event.key, now, this.rows().count);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) this.focus(step);
    else if (event.key === '+' || event.key === '=') this.zoom(ZOOM);
    else if (event.key === '-') this.zoom(1 / ZOOM);
    else if (event.key === '0') this.showAll();
    else if (event.key === 'Enter' || event.key === ' ') this.pin.emit(now);
    else if (event.key === 'Escape') this.pin.emit(-1);
    else return;
    event.preventDefault();
  }

  protected press(event: PointerEvent): void {
    this.drag = { y: event.clientY, first: this.window().first, moved: false };
    if (event.pointerType === 'mouse') this.canvas().nativeElement.setPointerCapture(event.pointerId);
  }

  protected hover(event: PointerEvent): void {
    if (!this.drag) {
      this.focused.set(rowAt(event.offsetY - ROWS_TOP, this.window(), this.rows().count));
      return;
    }
    const by = event.clientY - this.drag.y;
    if (Math.abs(by) < 4 || this.whole()) return;
    this.drag.moved = true;
    const { perRow } = this.window();
    this.asked.set({ first: this.drag.first - by / perRow, perRow });
  }

  protected release(event: PointerEvent): void {
    const row = rowAt(event.offsetY - ROWS_TOP, this.window(), this.rows().count);
    if (this.drag && !this.drag.moved && row !== null) {
      this.focused.set(row);
      this.pin.emit(row);
    }
    this.drag = null;
  }

  /** The wheel moves the rows while there are some that way, and zooms with Ctrl; else the page scrolls. */
  private turn(event: WheelEvent): void {
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
    if (event.ctrlKey) {
      this.focused.set(null);
      this.zoom(Math.exp(-pixels / 300), event.offsetY - ROWS_TOP);
    } else {
      const before = this.window().first;
      this.move(pixels / HEIGHT);
      if (this.window().first === before) return;
    }
    event.preventDefault();
  }

  private focus(row: number): void {
    const { count } = this.rows();
    const next = Math.max(0, Math.min(count - 1, row));
    this.focused.set(next);
    const { first, perRow } = this.window();
    const shown = HEIGHT / perRow;
    if (next < first) this.asked.set({ first: next, perRow });
    else if (next + 1 > first + shown) this.asked.set({ first: next + 1 - shown, perRow });
  }

  private paint(scene: NonNullable<ReturnType<typeof this.scene>>): void {
    const canvas = this.canvas().nativeElement;
    const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    canvas.style.width = `${String(scene.width)}px`;
    canvas.style.height = `${String(scene.height)}px`;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintScene(context, scene, canvasPalette(this.host));
  }
}
