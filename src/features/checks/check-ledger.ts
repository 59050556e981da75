import { isPlatformServer } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  PLATFORM_ID,
  signal,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { checkStrip } from '../../chart/marks/check-strip';
import { type CheckLine, type ChecksPageData } from '../../data/pages/check-page-data';
import { Texts } from '../../state/texts';
import { VERDICT_SIGNS } from '../../ui/verdict-sign';
import { CheckStripDrawing } from './check-strip';
import { CheckWorking } from './check-working';
import { DatasetWorkings } from './dataset-workings';

/**
 * Checks, a line each: verdict, title, both sides drawn, the gap. Opened, the working; it is there on the page of a
 * dataset, and loaded where the page holds lines alone. Without scripts a line then leads to the page of its dataset.
 * One component for all lines, of few elements: a ledger is long, and a phone takes it over at once.
 */
@Component({
  selector: 'cf-check-ledger',
  imports: [TranslatePipe, CheckWorking, CheckStripDrawing],
  templateUrl: './check-ledger.html',
  styleUrl: './check-ledger.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CheckLedger {
  readonly lines = input.required<readonly CheckLine[]>();
  /** The workings of all lines, or null where they are yet to be loaded. */
  readonly workings = input<ChecksPageData | null>(null);
  /** Id of the check that the address names. */
  readonly target = input('');

  private readonly texts = inject(Texts);
  private readonly loader = inject(DatasetWorkings);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly prerendering = isPlatformServer(inject(PLATFORM_ID));
  protected readonly language = this.texts.language;
  protected readonly rows = computed(() => {
    const [language, translate] = [this.language(), this.texts.translate()];
    return this.lines().map((line) => ({
      id: line.id,
      verdict: line.verdict,
      sign: VERDICT_SIGNS[line.verdict],
      word: translate(`checks.verdict.${line.verdict}`),
      title: line.title[language],
      gap: line.gap[language],
      sides: line.sides[language],
      strip: checkStrip(line.ends, line.verdict),
      page: `${language}/checks/${line.datasets[0] ?? ''}/#${line.id}`,
    }));
  });

  /** Ids of the lines that stand open, and what was loaded for them. */
  protected readonly opened = signal<ReadonlySet<string>>(new Set());
  private readonly loaded = signal<Readonly<Record<string, ChecksPageData>>>({});

  constructor() {
    // A reader may have opened some before the program was there: they stay open.
    const already = this.element.nativeElement.querySelectorAll('li:has(> details[open])');
    this.opened.set(new Set([...already].map(({ id }) => id)));
    afterNextRender(() => {
      for (const id of this.opened()) this.open(id);
    });
    effect(() => {
      if (this.target() !== '') this.open(this.target());
    });
  }

  /** The checks among which the working of a line stands; null until there is one to show. */
  protected workingsOf(id: string): ChecksPageData | null {
    if (!this.prerendering && !this.opened().has(id)) return null;
    return this.workings() ?? this.loaded()[id] ?? null;
  }

  protected toggled(id: string, event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.open(id);
    else this.opened.update((before) => new Set([...before].filter((other) => other !== id)));
  }

  private open(id: string): void {
    this.opened.update((before) => (before.has(id) ? before : new Set([...before, id])));
    const dataset = this.lines().find((line) => line.id === id)?.datasets[0];
    if (dataset === undefined || this.workings() || this.loaded()[id]) return;
    this.loader.of(dataset).then(
      (workings) => {
        this.loaded.update((before) => ({ ...before, [id]: workings }));
      },
      () => {
        // The line keeps its way to the page that holds the working.
      },
    );
  }
}
