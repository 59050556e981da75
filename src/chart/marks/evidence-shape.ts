import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
  symbolWye,
} from 'd3-shape';
import { type Evidence } from '../../domain/claim';
import { remembering } from '../../domain/remembering';
import { dot } from '../scene/make-marks';
import { type DotMark } from '../scene/scene';
import { type Token } from '../scene/tokens';

/** How a kind of evidence looks: its symbol, its size against the others, and whether it is a ring. */
interface Shape {
  readonly symbol: SymbolType;
  readonly area: number;
  readonly open: boolean;
}

const SHAPES: Readonly<Record<Evidence, Shape>> = {
  'archival-record': { symbol: symbolSquare, area: 1, open: false },
  'official-statistic': { symbol: symbolDiamond, area: 0.95, open: false },
  statement: { symbol: symbolTriangle, area: 0.9, open: false },
  census: { symbol: symbolCross, area: 1, open: false },
  scholarship: { symbol: symbolCircle, area: 1, open: false },
  'contemporary-report': { symbol: symbolWye, area: 0.95, open: false },
  memoir: { symbol: symbolStar, area: 0.9, open: false },
  author: { symbol: symbolCircle, area: 0.36, open: false },
  'teaching-text': { symbol: symbolCircle, area: 0.72, open: true },
};

/** The colour of a kind of evidence. */
export function evidenceToken(evidence: Evidence): Token {
  return `evidence-${evidence}`;
}

/** The symbol of a kind of evidence as a path round (0, 0); a circle of this size has the radius `radius` px. */
export function evidencePath(evidence: Evidence, radius: number): string {
  return drawn(`${evidence} ${String(radius)}`);
}

/** A symbol costs far more to compute than to look up, and a chart has hundreds of a few. */
const drawn = remembering((key) => {
  const [evidence, radius] = key.split(' ');
  const shape = evidence === CIRCLE ? { symbol: symbolCircle, area: 1 } : SHAPES[evidence as Evidence];
  return symbol(shape.symbol, Math.PI * Number(radius) ** 2 * shape.area).digits(2)() ?? '';
});
const CIRCLE = 'circle';

/** A circle as a path round (0, 0). */
export function circlePath(radius: number): string {
  return drawn(`${CIRCLE} ${String(radius)}`);
}

/** The sign of a kind of evidence that stands before a label or in a legend. */
export function evidenceSign(key: string, evidence: Evidence, x: number, y: number, token: Token): DotMark {
  const { open } = SHAPES[evidence];
  return dot({
    key,
    x,
    y,
    d: evidencePath(evidence, 4.5),
    paint: open ? { fill: 'none', stroke: token } : { fill: token, stroke: 'none' },
    strokeWidth: open ? 1.5 : 0,
  });
}

/** Tells whether the symbol of a kind of evidence is a ring rather than a solid. */
export function isOpenShape(evidence: Evidence): boolean {
  return SHAPES[evidence].open;
}
