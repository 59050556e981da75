import { inject, Injectable, Injector, type Type } from '@angular/core';
import { Texts } from './texts';

/** Opens dialogs: what they are made of, and the texts that only they need, come when they are asked for. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);

  /** @param ariaLabelledBy id of the dialog's heading */
  async open(dialog: Type<unknown>, ariaLabelledBy: string, data: object): Promise<void> {
    const [{ MatDialog }] = await Promise.all([
      import('@angular/material/dialog'),
      this.texts.loadAll(this.texts.language()),
    ]);
    this.injector.get(MatDialog).open(dialog, { data, width: '640px', maxWidth: '94vw', ariaLabelledBy });
  }
}
