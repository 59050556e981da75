import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type Claim } from '../../domain/claim';
import { parsePeriod } from '../../domain/time/period';
import { movedBy, spanBetween, withEnd, yearsOf, type YearSpan } from '../../domain/time/year-span';

/** What of the brush is under the pointer. */
type Grip = 'first' | 'last' | 'range' | 'track';

/** A hand on the brush: what it holds, the year where it began, the span as it was. */
interface Hold {
  readonly grip: Grip;
  readonly year: number;
  readonly span: YearSpan;
}

const FAR = 5;

/**
 * A brush over the years of a measure: drag over the track to choose a span, drag the span or its two ends, or move an
 * end by keys. While it is held only the brush moves; the view follows when it is let go.
 */
@Component({
  selector: 'cf-year-brush',
  imports: [TranslatePipe],
  templateUrl: './year-brush.html',
  styleUrl: './year-brush.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class YearBrush {
  readonly claims = input.required<readonly Claim[]>();
  /** The brush is over all claims of this measure, in the view or not. */
  readonly measure = input.required<string>();
  /** The years of the view, both included; null: open. */
  readonly from = input.required<number | null>();
  readonly to = input.required<number | null>();
  readonly changed = output<{ from: number | null; to: number | null }>();

  private readonly track = viewChild<ElementRef<HTMLElement>>('track');
  /** The span while it is held. */
  private readonly held = signal<YearSpan | null>(null);
  private hold: Hold | null = null;

  private readonly ofMeasure = computed(() =>
    this.claims().filter(({ measure }) => measure === this.measure()),
  );
  protected readonly whole = computed(() => yearsOf(this.ofMeasure()));
  protected readonly span = computed((): YearSpan => {
    const whole = this.whole() ?? { first: 0, last: 0 };
    return this.held() ?? spanBetween(this.from() ?? whole.first, this.to() ?? whole.last, whole);
  });
  protected readonly narrowed = computed(() => {
    const whole = this.whole();
    const { first, last } = this.span();
    return whole !== null && (first > whole.first || last < whole.last);
  });
  protected readonly words = computed(() => {
    const { first, last } = this.span();
    return first === last ? String(first) : `${String(first)}–${String(last)}`;
  });
  protected readonly left = computed(() => this.percent(this.span().first));
  protected readonly right = computed(() => 100 - this.percent(this.span().last + 1));
  /** Where claims stand, each once, as parts of the track. */
  protected readonly marks = computed(() => {
    const spans = this.ofMeasure().flatMap(({ period }) => {
      const time = parsePeriod(period);
      return time ? [{ left: this.percent(time.from), right: this.percent(time.to) }] : [];
    });
    return spans.map(({ left, right }) => ({ left, width: right - left }));
  });

  protected take(event: PointerEvent): void {
    if (event.button !== 0) return;
    const grip = ((event.target as HTMLElement).dataset['grip'] ?? 'track') as Grip;
    const year = this.yearAt(event.clientX);
    // A span of all years cannot be moved: dragging over it chooses anew.
    this.hold = { grip: grip === 'range' && !this.narrowed() ? 'track' : grip, year, span: this.span() };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  protected drag(event: PointerEvent): void {
    const whole = this.whole();
    if (!this.hold || !whole) return;
    const { grip, year, span } = this.hold;
    const now = this.yearAt(event.clientX);
    if (grip === 'track') this.held.set(spanBetween(year, now, whole));
    else if (grip === 'range') this.held.set(movedBy(span, whole, now - year));
    else this.held.set(withEnd(span, whole, grip, now));
  }

  /** Lets go: the view follows. */
  protected release(): void {
    this.hold = null;
    const span = this.held();
    const whole = this.whole();
    if (!span || !whole) return;
    this.changed.emit({
      from: span.first === whole.first ? null : span.first,
      to: span.last === whole.last ? null : span.last,
    });
    this.held.set(null);
  }

  protected cancel(): void {
    this.hold = null;
    this.held.set(null);
  }

  protected step(end: keyof YearSpan, event: KeyboardEvent): void {
    const whole = this.whole();
    if (!whole) return;
    const span = this.span();
    const target: Readonly<Record<string, number>> = {
      ArrowLeft: span[end] - 1,
      ArrowDown: span[end] - 1,
      ArrowRight: span[end] + 1,
      ArrowUp: span[end] + 1,
      PageDown: span[end] - FAR,
      PageUp: span[end] + FAR,
      Home: whole.first,
      End: whole.last,
    };
    const year = target[event.key];
    if (event.key === 'Escape') this.cancel();
    if (year === undefined) return;
    event.preventDefault();
    this.held.set(withEnd(span, whole, end, year));
  }

  protected showAll(): void {
    this.changed.emit({ from: null, to: null });
  }

  private yearAt(x: number): number {
    const box = this.track()?.nativeElement.getBoundingClientRect();
    const whole = this.whole();
    if (!box || !whole) return 0;
    const part = Math.max(0, Math.min(0.9999, (x - box.left) / box.width));
    return whole.first + Math.floor(part * (whole.last + 1 - whole.first));
  }

  /** Where the beginning of a year stands on the track, in percent; open ends stand at its own. */
  private percent(moment: number): number {
    const whole = this.whole();
    if (!whole) return 0;
    const part = (moment - whole.first) / (whole.last + 1 - whole.first);
    return Math.round(Math.max(0, Math.min(1, part)) * 10000) / 100;
  }
}
