import { ElementRef, inject } from '@angular/core';

/**
 * What the reader wrote into a field of the prerendered page before the program was there, or null.
 * To be asked while the component is made: taking the page over sets the field to what the address says.
 */
export function typedAlready(selector: string): string | null {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const field = host.querySelector<HTMLInputElement>(selector);
  return field?.value ? field.value : null;
}
