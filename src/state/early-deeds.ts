import { ApplicationRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { NavigationEnd, NavigationError, Router } from '@angular/router';
import { filter, switchMap, take } from 'rxjs';

/** Something that the reader did on the prerendered page. */
interface EarlyDeed {
  /** True for what was put into a field, false for a click. */
  readonly field: boolean;
  readonly target: Element;
  readonly value?: string;
  readonly checked?: boolean;
}

/** `src/static/early.js` writes the deeds there, until they are taken away. */
type Root = HTMLElement & { earlyDeeds?: readonly EarlyDeed[] | null };

/** Does again, once the whole page answers, what the reader did until then. */
@Injectable({ providedIn: 'root' })
export class EarlyDeeds {
  private readonly root: Root = inject(DOCUMENT).documentElement;
  private readonly application = inject(ApplicationRef);
  private readonly router = inject(Router);

  begin(): void {
    this.router.events
      .pipe(
        // A page that could not be shown must not stay deaf.
        filter((event) => event instanceof NavigationEnd || event instanceof NavigationError),
        take(1),
        switchMap(() => this.application.whenStable()),
      )
      .subscribe(() => {
        const deeds = this.root.earlyDeeds ?? [];
        this.root.earlyDeeds = null;
        this.replay(deeds);
      });
  }

  private replay(deeds: readonly EarlyDeed[]): void {
    const latest = new Map(deeds.map((deed) => [deed.target, deed]));
    for (const [target, { field, ...deed }] of latest) {
      const found = target.isConnected ? target : this.drawnAnew(target);
      if (found === null) continue;
      if (field) fill(found as HTMLInputElement, deed);
      else found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  }

  /** The same claim in the chart that replaced the prerendered one. */
  private drawnAnew(target: Element): Element | null {
    const claim = target.getAttribute('data-claim');
    return claim === null ? null : this.root.querySelector(`#chart [data-claim="${CSS.escape(claim)}"]`);
  }
}

function fill(field: HTMLInputElement, { value, checked }: Pick<EarlyDeed, 'value' | 'checked'>): void {
  const ticked = field.type === 'checkbox' || field.type === 'radio';
  if (ticked) field.checked = checked ?? false;
  // A chosen file is still there, and no script may name one.
  else if (field.type !== 'file') field.value = value ?? '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // A field that is still written in is changed when the reader leaves it.
  if (field.ownerDocument.activeElement !== field || ticked || field.nodeName === 'SELECT')
    field.dispatchEvent(new Event('change', { bubbles: true }));
}
