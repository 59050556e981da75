import { allMarks, type Box, type Mark, type Scene } from '../scene/scene';
import { textWidth } from '../scene/text-width';

/** What is wrong with a picture, one line each: texts that overlap, marks beyond its edges, keys or rows that come twice. */
export function sceneFaults(scene: Scene, rows: readonly string[]): readonly string[] {
  const marks = allMarks(scene);
  const keys = marks.map(({ key }) => key);
  const drawn = scene.rows.map(({ key }) => key);
  return [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `two marks are called ${key}`),
    ...rows
      .filter((key) => drawn.filter((other) => other === key).length !== 1)
      .map((key) => `not one row for ${key}`),
    ...drawn.filter((key) => !rows.includes(key)).map((key) => `a row for ${key}, which was not given`),
    ...scene.rows
      .filter(({ hit }) => hit.height < 24 || hit.width < 24)
      .map(({ key }) => `${key} is smaller than a finger`),
    ...scene.rows
      .filter(({ label }) => label === '' || /undefined|NaN|[{}⟦]/.test(label))
      .map(({ label }) => `label ${label}`),
    ...marks
      .filter((mark) => /NaN|undefined/.test(JSON.stringify(mark)))
      .map(({ key }) => `${key} is nowhere`),
    ...marks.flatMap((mark) => outside(mark, scene)),
    ...overlapping(marks),
  ];
}

function outside(mark: Mark, { width, height }: Scene): readonly string[] {
  const { x, y, width: across, height: down } = boxOf(mark);
  const inside = x >= -0.01 && x + across <= width + 0.01 && y >= -0.01 && y + down <= height + 0.01;
  return inside
    ? []
    : [
        `${mark.key} stands outside: ${[x, y, across, down].map(Math.round).join(' ')} of ${String(width)} × ${String(height)}`,
      ];
}

function overlapping(marks: readonly Mark[]): readonly string[] {
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [{ text: mark.text, ...boxOf(mark) }] : []));
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width - 0.01 &&
          b.x < a.x + a.width - 0.01 &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `“${a.text}” over “${b.text}”`),
  );
}

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text': {
      const width = textWidth(mark.text, mark.size, mark.weight === 400 ? 400 : 600);
      const x = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
      return { x, y: mark.y - mark.size * 0.8, width, height: mark.size };
    }
    case 'rule':
      return {
        x: Math.min(mark.x1, mark.x2),
        y: Math.min(mark.y1, mark.y2),
        width: Math.abs(mark.x2 - mark.x1),
        height: Math.abs(mark.y2 - mark.y1),
      };
    case 'rect':
      return mark;
    case 'dot':
      return { x: mark.x, y: mark.y, width: 0, height: 0 };
    case 'path': {
      const xs = [...mark.d.matchAll(/[MLH](-?[\d.]+)/g)].map((match) => Number(match[1]));
      const ys = [...mark.d.matchAll(/(?:[ML]-?[\d.]+,|V)(-?[\d.]+)/g)].map((match) => Number(match[1]));
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
  }
}
