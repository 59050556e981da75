import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Button } from './button';

/** One file that can be made and saved. */
export interface FileToSave {
  readonly id: string;
  /** Key of its text. */
  readonly label: string;
}

/** Buttons that save files, the first of them the fullest, and what came of the last one; between them whatever hint. */
@Component({
  selector: 'cf-saving-buttons',
  imports: [Button, TranslatePipe],
  template: `
    <div class="deeds">
      @for (file of files(); track file.id) {
        <button
          type="button"
          [cfButton]="$first ? 'filled' : 'outlined'"
          [disabled]="busy()"
          (click)="save.emit(file.id)"
        >
          {{ ($first && busy() ? making() : file.label) | translate }}
        </button>
      }
    </div>
    <ng-content />
    <p class="answer" [class.failed]="failed()" role="status">{{ answer() }}</p>
  `,
  styles: `
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 8px 0;
    }

    .answer {
      min-height: 1.5em;
      color: var(--cf-accent);

      &.failed {
        color: var(--cf-verdict-no);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavingButtons {
  readonly files = input.required<readonly FileToSave[]>();
  readonly busy = input.required<boolean>();
  readonly answer = input.required<string>();
  readonly failed = input.required<boolean>();
  /** Key of the text that the first button shows while a file is made. */
  readonly making = input.required<string>();
  /** Id of the file that the reader wants. */
  readonly save = output<string>();
}
