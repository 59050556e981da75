import { type Scene } from '../../chart/scene';

/** What the line under a chart says of a claim. */
export interface ClaimLineTexts {
  readonly hint: string;
  readonly read: string;
  readonly linkTo: (claim: string) => string;
}

/**
 * Makes the claims of a drawn frame answer to pointer, finger and keyboard, as on the site: arrow keys walk them, Enter keeps
 * one, Escape lets it go; the line says the claim and links to it. Gives what to call after each new drawing.
 */
export function walkFrame(
  line: Element,
  chosen: string,
  { hint, read, linkTo }: ClaimLineTexts,
): (drawing: SVGSVGElement, scene: Scene) => void {
  const page = line.ownerDocument;
  let active = '';
  let pinned = chosen;
  return (drawing, scene) => {
    const keys = scene.rows.map(({ key }) => key);
    const options = [...drawing.querySelectorAll<SVGElement>('.hit')];
    const say = (): void => {
      for (const option of options) {
        const key = option.dataset['claim'];
        option.classList.toggle('active', key === active);
        option.classList.toggle('pinned', key === pinned);
        option.setAttribute('aria-selected', String(key === pinned));
      }
      if (active === '') drawing.removeAttribute('aria-activedescendant');
      else drawing.setAttribute('aria-activedescendant', `claim-${active}`);
      const row = scene.rows.find(({ key }) => key === (active || pinned));
      if (!row) {
        line.replaceChildren(hint);
        return;
      }
      const link = page.createElement('a');
      Object.assign(link, { href: linkTo(row.key), target: '_blank', rel: 'noopener', textContent: read });
      line.replaceChildren(`${row.label.replace(/\.$/, '')}. `, link);
    };
    const activate = (key: string): void => {
      active = key;
      say();
    };
    const pin = (key: string): void => {
      pinned = key === pinned ? '' : key;
      say();
    };
    for (const option of options) {
      const key = option.dataset['claim'] ?? '';
      option.addEventListener('pointerenter', () => {
        activate(key);
      });
      option.addEventListener('click', () => {
        pin(key);
      });
    }
    drawing.addEventListener('pointerleave', () => {
      activate('');
    });
    drawing.addEventListener('focus', () => {
      if (active === '') activate(pinned || (keys[0] ?? ''));
    });
    drawing.addEventListener('blur', () => {
      activate('');
    });
    drawing.addEventListener('keydown', (event) => {
      const now = keys.indexOf(active || pinned);
      const steps: Record<string, number> = {
        ArrowDown: now + 1,
        ArrowRight: now + 1,
        ArrowUp: now - 1,
        ArrowLeft: now - 1,
        Home: 0,
        End: keys.length - 1,
      };
      const target = steps[event.key];
      if (target !== undefined) activate(keys[Math.max(0, Math.min(keys.length - 1, target))] ?? '');
      else if (event.key === 'Enter' || event.key === ' ') pin(active);
      else if (event.key === 'Escape') pin(pinned);
      else return;
      event.preventDefault();
    });
    say();
  };
}
