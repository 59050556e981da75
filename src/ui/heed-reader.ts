import { type SceneDrawing } from './scene-drawing';
import { walkTo } from './walk-keys';

/** A chart as its reader works it: what there is to walk, what stands out now, and what is to be done. */
export interface WalkedChart {
  /** Ids of the claims in the order of reading. */
  readonly claims: () => readonly string[];
  /** Id of the claim under pointer or keyboard focus, or empty. */
  readonly active: () => string;
  /** Id of the claim that is kept open, or empty. */
  readonly pinned: () => string;
  readonly activate: (key: string) => void;
  /** Keeps a claim open; '' lets go of it. */
  readonly pin: (key: string) => void;
}

/** Makes a drawing answer: arrow keys walk its claims, Enter keeps one, Escape lets it go; pointer and finger reach the same claims. */
export function heedReader(drawing: SceneDrawing, chart: WalkedChart): void {
  const { element } = drawing;
  element.addEventListener('focus', () => {
    if (!chart.active()) chart.activate(chart.pinned() || (chart.claims()[0] ?? ''));
  });
  for (const left of ['blur', 'pointerleave'])
    element.addEventListener(left, () => {
      chart.activate('');
    });
  element.addEventListener('pointerover', ({ target }) => {
    const key = drawing.keyAt(target);
    if (key) chart.activate(key);
  });
  element.addEventListener('click', ({ target }) => {
    const key = drawing.keyAt(target);
    if (key) chart.pin(key);
  });
  element.addEventListener('keydown', (event) => {
    const claim = walkTo(event.key, chart.claims(), chart.active() || chart.pinned());
    if (claim !== null) {
      chart.activate(claim);
      drawing.reveal(claim);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (chart.active()) chart.pin(chart.active());
    } else if (event.key === 'Escape') {
      chart.pin('');
    } else {
      return;
    }
    event.preventDefault();
  });
}
