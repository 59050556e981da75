import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { EarlyDeeds } from '../state/early-deeds';
import { Scrolling } from '../state/scrolling';

/** The root: whatever page the address names. */
@Component({
  selector: 'cf-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  constructor() {
    inject(Scrolling).begin();
    inject(EarlyDeeds).begin();
  }
}
