import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';

/** A column of a long table. */
export interface WindowColumn {
  readonly id: string;
  readonly name: string;
  readonly numeric: boolean;
}

/** Height of a row and of the frame, px. */
const ROW = 36;
const FRAME = 560;
const SPARE = 20;

/** A long table of which only the rows near the ones on screen are there; screen readers are told the whole number. */
@Component({
  selector: 'cf-window-table',
  template: `
    <div #frame class="frame" tabindex="0" role="region" [attr.aria-label]="caption()" (scroll)="scroll()">
      <table [attr.aria-rowcount]="count() + 1">
        <caption class="visually-hidden">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr aria-rowindex="1">
            @for (column of columns(); track column.id) {
              <th scope="col" [class.number]="column.numeric">{{ column.name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @if (span().from > 0) {
            <tr aria-hidden="true">
              <td [attr.colspan]="columns().length" [style.height.px]="span().from * row"></td>
            </tr>
          }
          @for (place of places(); track place) {
            <tr [attr.aria-rowindex]="place + 2" class="row">
              @for (column of columns(); track column.id; let at = $index) {
                @if (at === 0) {
                  <th scope="row">
                    <button type="button" (click)="pin.emit(place)">{{ cells()(place)?.[at] ?? '…' }}</button>
                  </th>
                } @else {
                  <td [class.number]="column.numeric">{{ cells()(place)?.[at] ?? '' }}</td>
                }
              }
            </tr>
          }
          @if (span().to < count()) {
            <tr aria-hidden="true">
              <td [attr.colspan]="columns().length" [style.height.px]="(count() - span().to) * row"></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './window-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WindowTable {
  readonly count = input.required<number>();
  readonly columns = input.required<readonly WindowColumn[]>();
  /** The texts of a row (from 0); undefined until they have come. */
  readonly cells = input.required<(row: number) => readonly string[] | undefined>();
  readonly caption = input.required<string>();
  /** Asks for the texts of some rows: from the first to before the last. */
  readonly need = output<{ from: number; to: number }>();
  readonly pin = output<number>();

  protected readonly row = ROW;
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');
  private readonly top = linkedSignal({ source: this.count, computation: () => 0 });
  protected readonly span = computed(() => ({
    from: Math.max(0, this.top() - SPARE),
    to: Math.min(this.count(), this.top() + Math.ceil(FRAME / ROW) + SPARE),
  }));
  protected readonly places = computed(() => {
    const { from, to } = this.span();
    return Array.from({ length: to - from }, (_, at) => from + at);
  });

  /** Rows are exchanged by tens, so that scrolling a little changes nothing. */
  protected scroll(): void {
    const first = Math.floor(this.frame().nativeElement.scrollTop / ROW / 10) * 10;
    if (first === this.top()) return;
    this.top.set(first);
    this.need.emit(this.span());
  }
}
