import { type Tab } from '../../domain/views/view';

/** Frames to wait for the drawing before we give up: the page is then read from where it stands. */
const PATIENCE = 60;
/** Where a claim comes to stand, as a part of the window's height: on a phone the card covers what is below. */
const HEIGHT = { phone: 0.15, desk: 0.4 } as const;

/** Brings the mark or the row of a claim into sight, once it is drawn and the page has been placed. Only in a browser. */
export function scrollToClaim(page: Document, claim: string, tab: Tab): void {
  const window = page.defaultView;
  if (!window) return;
  const look = (frames: number): void => {
    const mark = page.getElementById(tab === 'table' ? `row-${claim}` : `claim-${claim}`);
    const box = mark?.getBoundingClientRect();
    if (!box || box.height === 0) {
      if (frames > 0)
        window.requestAnimationFrame(() => {
          look(frames - 1);
        });
      return;
    }
    const phone = window.matchMedia('(max-width: 899px)').matches;
    const wanted = window.innerHeight * (phone ? HEIGHT.phone : HEIGHT.desk);
    // What is in sight above that line stays where it is: a page that begins with its title reads better.
    if (box.top < 0 || box.bottom > (phone ? wanted + box.height : window.innerHeight)) {
      window.scrollBy({ top: box.top - wanted, behavior: 'instant' });
    }
  };
  // The router places a new page a moment after it is drawn.
  window.setTimeout(() => {
    look(PATIENCE);
  }, 50);
}
