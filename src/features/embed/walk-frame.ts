import { type Scene } from '../../chart/scene/scene';
import { heedReader } from '../../ui/heed-reader';
import { type SceneDrawing } from '../../ui/scene-drawing';

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
  drawing: SceneDrawing,
  line: Element,
  chosen: string,
  { hint, read, linkTo }: ClaimLineTexts,
): (scene: Scene) => void {
  const page = line.ownerDocument;
  let rows: Scene['rows'] = [];
  let active = '';
  let pinned = chosen;
  const say = (): void => {
    drawing.point(active, pinned);
    const row = rows.find(({ key }) => key === (active || pinned));
    if (!row) {
      line.replaceChildren(hint);
      return;
    }
    const link = page.createElement('a');
    Object.assign(link, { href: linkTo(row.key), target: '_blank', rel: 'noopener', textContent: read });
    line.replaceChildren(`${row.label.replace(/\.$/, '')}. `, link);
  };
  heedReader(drawing, {
    claims: () => rows.map(({ key }) => key),
    active: () => active,
    pinned: () => pinned,
    activate: (key) => {
      active = key;
      say();
    },
    pin: (key) => {
      pinned = key === pinned ? '' : key;
      say();
    },
  });
  return (scene) => {
    ({ rows } = scene);
    say();
  };
}
