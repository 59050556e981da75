import { type Mark, type Scene } from '../chart/scene/scene';
import { type Token } from '../chart/scene/tokens';

/** What a scene is painted with: the value of a colour, and the families of its texts. */
export interface Palette {
  readonly colour: (token: Token) => string;
  readonly sans: string;
  readonly serif: string;
}

/** Paints a scene on a canvas whose unit is one CSS px: the same marks that the page draws as SVG. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  context.clearRect(0, 0, scene.width, scene.height);
  for (const mark of scene.marks) paintMark(context, mark, palette);
  for (const { marks } of scene.rows) for (const mark of marks) paintMark(context, mark, palette);
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  context.save();
  context.globalAlpha = mark.opacity;
  const { fill, stroke } = mark.paint;
  if (fill !== 'none') context.fillStyle = palette.colour(fill);
  if (stroke !== 'none') context.strokeStyle = palette.colour(stroke);
  context.lineWidth = mark.strokeWidth;
  switch (mark.kind) {
    case 'rule':
      context.beginPath();
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      context.stroke();
      break;
    case 'rect':
      if (fill !== 'none') context.fillRect(mark.x, mark.y, mark.width, mark.height);
      if (stroke !== 'none') context.strokeRect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'text':
      context.font = `${String(mark.weight)} ${String(mark.size)}px ${palette[mark.family]}`;
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.fillText(mark.text, mark.x, mark.y);
      break;
    case 'dot':
      context.translate(mark.x, mark.y);
      paintPath(context, mark);
      break;
    case 'path':
      paintPath(context, mark);
  }
  context.restore();
}

function paintPath(context: CanvasRenderingContext2D, { d, paint }: Extract<Mark, { d: string }>): void {
  const shape = new Path2D(d);
  if (paint.fill !== 'none') context.fill(shape);
  if (paint.stroke !== 'none') context.stroke(shape);
}
