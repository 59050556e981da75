import { type Token } from '../chart/scene/tokens';
import { type Palette } from './paint-scene';

/** The colours and families that the page's style has now, for a canvas, which knows no variables. */
export function canvasPalette(host: HTMLElement): Palette {
  const style = getComputedStyle(host);
  const dark = style.colorScheme === 'dark' || (style.colorScheme !== 'light' && prefersDark());
  const colour = (token: Token): string => {
    const value = style.getPropertyValue(`--cf-${token}`).trim();
    // A variable is not worked out before it is used: both colours of light-dark() stand in it.
    const both = /^light-dark\(([^,]+),([^)]+)\)$/.exec(value);
    return both ? (dark ? (both[2] ?? '') : (both[1] ?? '')).trim() : value;
  };
  return {
    colour,
    sans: style.getPropertyValue('--cf-sans'),
    serif: style.getPropertyValue('--cf-serif'),
  };
}

/** Tells when the colours of the page change. @returns what ends it */
export function watchColours(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', changed);
  void document.fonts.ready.then(changed);
  return () => {
    observer.disconnect();
    query.removeEventListener('change', changed);
  };
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
