import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Button } from './button';

/** What a reader sees when a dataset is not there or did not arrive: a plain sentence, and a way on. */
@Component({
  selector: 'cf-fault',
  imports: [Button, RouterLink, TranslatePipe],
  template: `
    <h1>{{ 'fault.' + fault() + '.title' | translate }}</h1>
    <p role="alert">{{ 'fault.' + fault() + '.text' | translate: { id: id() } }}</p>
    <p class="ways">
      @if (fault() === 'failed') {
        <button cfButton="filled" type="button" class="needs-scripts" (click)="retry.emit()">
          {{ 'fault.retry' | translate }}
        </button>
      }
      <a cfButton="outlined" [routerLink]="home()">{{ 'fault.toOverview' | translate }}</a>
    </p>
  `,
  styles: `
    .ways {
      display: flex;
      gap: 8px;
      margin-top: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Fault {
  readonly fault = input.required<'missing' | 'failed'>();
  /** What the address asked for. */
  readonly id = input('');
  /** Router link of the overview. */
  readonly home = input.required<string[]>();
  readonly retry = output();
}
