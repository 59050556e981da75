import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  input,
  output,
  PLATFORM_ID,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { isPlatformServer } from '@angular/common';
import { type Scene } from '../chart/scene/scene';
import { heedReader } from './heed-reader';
import { NARROWEST, SceneDrawing } from './scene-drawing';

/** Widths, in px, that the prerendered page is drawn for: a phone and a desk. The reader's own width replaces both. */
const PRERENDERED = { narrow: 358, wide: 820 } as const;

/**
 * A chart on a page: one tab stop, a list box whose options are the claims. Arrow keys walk them, Home and End jump,
 * Enter keeps one open, Escape leaves. Pointer and finger reach the same claims.
 */
@Component({
  selector: 'cf-chart-figure',
  // The drawing is made by `SceneDrawing`: what was prerendered stays on the page until it is replaced.
  template: '',
  styleUrl: './chart-figure.scss',
  encapsulation: ViewEncapsulation.None,
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

  private readonly page = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The reader's own width in px, and how much larger than usual their text is: the chart grows with it as far as there is room. */
  private readonly room = signal<{ readonly width: number; readonly zoom: number } | null>(null, {
    equal: (a, b) => a?.width === b?.width && a?.zoom === b?.zoom,
  });
  private drawing: SceneDrawing | null = null;
  private claims: readonly string[] = [];

  constructor() {
    if (isPlatformServer(inject(PLATFORM_ID))) {
      effect(() => {
        this.prerender();
      });
      return;
    }
    effect(() => {
      const room = this.room();
      if (room) this.show(room.width, room.zoom);
    });
    effect(() => {
      const [active, pinned] = [this.active(), this.pinned()];
      if (this.room()) this.drawing?.point(active, pinned);
    });
    let observer: ResizeObserver | null = null;
    let gone = false;
    const begin = (): void => {
      if (gone) return;
      this.measure();
      observer = new ResizeObserver(() => {
        this.measure();
      });
      observer.observe(this.host);
    };
    afterNextRender(() => {
      // What was prerendered can be looked at for another moment: the drawing gets a task of its own.
      if (this.host.firstChild) setTimeout(begin);
      else begin();
    });
    inject(DestroyRef).onDestroy(() => {
      gone = true;
      observer?.disconnect();
    });
  }

  private measure(): void {
    if (this.host.clientWidth === 0) return;
    const text = parseFloat(getComputedStyle(this.page.documentElement).fontSize) / 16 || 1;
    const zoom = Math.max(1, Math.min(text, this.host.clientWidth / NARROWEST));
    this.room.set({ width: Math.max(NARROWEST, Math.floor(this.host.clientWidth / zoom)), zoom });
  }

  private prerender(): void {
    this.host.textContent = '';
    for (const [index, [name, width]] of Object.entries(PRERENDERED).entries()) {
      const drawing = new SceneDrawing(this.page, `-${String(index)}`);
      drawing.element.setAttribute('class', name);
      drawing.show(this.draw()(width), { label: this.label(), zoom: 1 });
      drawing.point('', this.pinned());
      this.host.appendChild(drawing.element);
    }
  }

  private show(width: number, zoom: number): void {
    const scene = this.draw()(width);
    this.claims = scene.rows.map(({ key }) => key);
    this.drawing ??= this.begin();
    this.drawing.show(scene, { label: this.label(), zoom });
  }

  /** The drawing at the reader's width, in the place of the prerendered ones. */
  private begin(): SceneDrawing {
    const drawing = new SceneDrawing(this.page);
    const { element } = drawing;
    element.setAttribute('id', 'chart');
    element.setAttribute('class', 'measured');
    heedReader(drawing, {
      claims: () => this.claims,
      active: this.active,
      pinned: this.pinned,
      activate: (key) => {
        this.activate.emit(key);
      },
      pin: (key) => {
        this.pin.emit(key);
      },
    });
    const focused = this.host.contains(this.page.activeElement);
    this.host.replaceChildren(element);
    if (focused) element.focus();
    return drawing;
  }
}
