import { type Claim } from '../../domain/claim';
import { type ValueScale } from '../axes/scales';
import { dot, path, rect, rule, stroked } from '../scene/make-marks';
import { type Mark, type Paint } from '../scene/scene';
import { type Token } from '../scene/tokens';
import { circlePath, evidencePath, evidenceToken, isOpenShape } from './evidence-shape';

/** How long an open end is drawn, px: a shaft, then an arrow that fades over the last 12 px. */
export const OPEN_END = { shaft: 14, shortest: 6, fade: 12 } as const;

/** How one claim is drawn on a value axis. */
export interface ClaimMarkOptions {
  readonly scale: ValueScale;
  /** The middle of the bar, px. */
  readonly y: number;
  /** A repeat: thinner, with a smaller dot. */
  readonly thin: boolean;
  /** Colour and shape by kind of evidence, or ink and circles. */
  readonly byEvidence: boolean;
}

/**
 * The marks of one claim on a value axis: a bar over what it states, an arrow where it leaves a side open, a dot at its
 * best; hollow when it is a plan or an expectation.
 */
export function claimMarks(claim: Claim, { scale, y, thin, byEvidence }: ClaimMarkOptions): readonly Mark[] {
  const { low, best, high, id } = claim;
  const hollow = claim.status !== 'actual';
  const token: Token = byEvidence ? evidenceToken(claim.evidence) : 'ink';
  const thickness = thin ? 3 : 6;
  const from = low ?? best ?? high;
  const to = high ?? best ?? low;
  if (from === null || to === null) return [];
  const left = scale.position(from);
  const right = scale.position(to);
  const bar: Mark[] =
    from === to
      ? []
      : [
          rect({
            key: `${id}:bar`,
            x: left,
            y: y - thickness / 2,
            // A range too short to see must not look like no range.
            width: Math.max(right - left, 2),
            height: thickness,
            radius: 1,
            paint: hollow ? outline(token) : { fill: token, stroke: 'none' },
            strokeWidth: hollow ? 1.25 : 0,
          }),
        ];
  const openEnd = { id, y, thickness, hollow, token };
  const zero = scale.type === 'linear' && scale.domain[0] === 0 ? left - scale.position(0) : Infinity;
  return [
    ...(high === null && low !== null ? arrow({ ...openEnd, x: right, direction: 1, room: Infinity }) : []),
    ...(low === null && high !== null ? arrow({ ...openEnd, x: left, direction: -1, room: zero }) : []),
    ...bar,
    ...(best === null ? [] : [bestDot(claim, scale.position(best), y, { thin, byEvidence, token, hollow })]),
  ];
}

function outline(token: Token): Paint {
  return { fill: 'paper', stroke: token };
}

function bestDot(
  claim: Claim,
  x: number,
  y: number,
  look: { thin: boolean; byEvidence: boolean; token: Token; hollow: boolean },
): Mark {
  const radius = look.thin ? 3 : 4.5;
  const draw = (r: number): string =>
    look.byEvidence ? evidencePath(claim.evidence, r * 1.15) : circlePath(r);
  const hollow = look.hollow || (look.byEvidence && isOpenShape(claim.evidence));
  return hollow
    ? dot({
        key: `${claim.id}:best`,
        d: draw(radius - 0.5),
        x,
        y,
        paint: outline(look.token),
        strokeWidth: 1.5,
      })
    : // Half of the ring lies under the dot.
      dot({
        key: `${claim.id}:best`,
        d: draw(radius + 0.75),
        x,
        y,
        paint: { fill: look.token, stroke: 'paper' },
        strokeWidth: 1.5,
      });
}

interface Arrow {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly direction: 1 | -1;
  readonly thickness: number;
  readonly hollow: boolean;
  readonly token: Token;
  /** px to zero, which an arrow should not cross. */
  readonly room: number;
}

function arrow({ id, x, y, direction, thickness, hollow, token, room }: Arrow): Mark[] {
  const side = direction === 1 ? 'high' : 'low';
  const shaft = Math.max(OPEN_END.shortest, Math.min(OPEN_END.shaft, room - OPEN_END.fade));
  const tip = x + direction * shaft;
  const half = thickness === 3 ? 4 : 5.5;
  return [
    rule({
      key: `${id}:${side}-stated`,
      x1: x,
      y1: y - half - 0.5,
      x2: x,
      y2: y + half + 0.5,
      paint: stroked(token),
      strokeWidth: 2,
    }),
    rect({
      key: `${id}:${side}-shaft`,
      x: Math.min(x, tip),
      y: y - thickness / 2,
      width: shaft,
      height: thickness,
      paint: hollow ? outline(token) : { fill: token, stroke: 'none' },
      strokeWidth: hollow ? 1.25 : 0,
    }),
    ...chevrons(`${id}:${side}-open`, tip, y, {
      direction,
      half,
      strokeWidth: thickness === 3 ? 1.5 : 2,
      token,
    }),
  ];
}

/** The sign of an open end for a legend, 12 px wide. */
export function openSign(key: string, x: number, y: number): readonly Mark[] {
  return chevrons(key, x, y, { direction: 1, half: 5, strokeWidth: 2, token: 'ink' });
}

/** Arrow heads in a row, each fainter than the last. */
function chevrons(
  key: string,
  x: number,
  y: number,
  look: { direction: 1 | -1; half: number; strokeWidth: number; token: Token },
): Mark[] {
  const { direction, half, strokeWidth, token } = look;
  return [1, 0.6, 0.25].map((opacity, step) => {
    const at = x + (direction * step * OPEN_END.fade) / 3;
    const d = `M${round(at)},${round(y - half)}L${round(at + direction * 4)},${round(y)}L${round(at)},${round(y + half)}`;
    return path({ key: `${key}-${String(step)}`, d, paint: stroked(token), strokeWidth, opacity });
  });
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
