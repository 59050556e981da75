import { type Claim, claimEnds } from '../../domain/claim';
import { parsePeriod } from '../../domain/time/period';
import { type ValueScale } from '../axes/scales';
import { type TimeScale } from '../axes/time-axis';
import { dot, path, rect, rule, stroked } from '../scene/make-marks';
import { type Box, type Mark } from '../scene/scene';
import { type Token } from '../scene/tokens';
import { circlePath, evidencePath, evidenceToken, isOpenShape } from './evidence-shape';

/** Where one claim stands on a plot of time and value, px; y grows downwards. */
export interface TimePlace {
  readonly left: number;
  readonly right: number;
  /** Where its dot or bar stands: the middle of its period. */
  readonly middle: number;
  /** px of the highest and the lowest number that it states. */
  readonly top: number;
  readonly bottom: number;
  /** px of its best, or of the middle of its ends. */
  readonly centre: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

/** px of an arrow at an open end. */
const ARROW = 22;

/** Where a dated claim stands; an undated one stands in its lane, at `lane` px. */
export function timePlace(claim: Claim, time: TimeScale, value: ValueScale, lane: number): TimePlace | null {
  const { low, high } = claimEnds(claim);
  const from = low ?? claim.best ?? high;
  const to = high ?? claim.best ?? low;
  if (from === null || to === null) return null;
  const period = parsePeriod(claim.period);
  const left = period ? time.position(period.from) : lane - 8;
  const right = period ? Math.max(time.position(period.to), left + 2) : lane + 8;
  const top = value.position(to);
  const bottom = value.position(from);
  return {
    left,
    right,
    middle: (left + right) / 2,
    top,
    bottom,
    centre: claim.best === null ? (top + bottom) / 2 : value.position(claim.best),
    openFrom: period?.from === -Infinity,
    openTo: period?.to === Infinity,
  };
}

/** What of a claim a pointer or finger reaches: its marks, at least 24 px either way. */
export function timeHit(claim: Claim, place: TimePlace): Box {
  const up = claim.high === null && claim.low !== null && claim.best === null ? ARROW : 0;
  const down = claim.low === null && claim.high !== null && claim.best === null ? ARROW : 0;
  const width = Math.max(24, place.right - place.left);
  const height = Math.max(24, place.bottom - place.top + up + down);
  return {
    x: place.middle - width / 2,
    y: (place.top - up + place.bottom + down) / 2 - height / 2,
    width,
    height,
  };
}

/** What is drawn of a claim, as a box that labels keep off. */
export function timeInk(claim: Claim, place: TimePlace): Box {
  const up = claim.high === null && claim.low !== null && claim.best === null ? ARROW : 6;
  const down = claim.low === null && claim.high !== null && claim.best === null ? ARROW : 6;
  const x = Math.min(place.left, place.middle - 6);
  return {
    x,
    y: place.top - up,
    width: Math.max(place.right, place.middle + 6) - x,
    height: place.bottom - place.top + up + down,
  };
}

/**
 * The marks of one claim on a plot of time and value: a line as wide as the period at each number that it states, a bar
 * between low and high, a dot at its best, arrows where value or period is open; hollow when it is a plan.
 */
export function timeMarks(
  claim: Claim,
  place: TimePlace,
  thin: boolean,
  byEvidence: boolean,
): readonly Mark[] {
  const { id, low, best, high } = claim;
  const { left, right, middle, top, bottom, centre } = place;
  const hollow = claim.status !== 'actual';
  const token: Token = byEvidence ? evidenceToken(claim.evidence) : 'ink';
  const line = (part: string, y: number): Mark =>
    rect({
      key: `${id}:${part}`,
      x: left,
      y: y - (hollow ? 2 : 1.25),
      width: right - left,
      height: hollow ? 4 : 2.5,
      paint: hollow ? { fill: 'paper', stroke: token } : { fill: token, stroke: 'none' },
      strokeWidth: hollow ? 1 : 0,
      opacity: thin ? 0.6 : 1,
    });
  const ranged = low !== null && high !== null && low !== high;
  const thickness = thin ? 3 : 6;
  return [
    ...(ranged
      ? [
          rect({
            key: `${id}:area`,
            x: left,
            y: top,
            width: right - left,
            height: Math.max(bottom - top, 1),
            paint: { fill: token, stroke: 'none' },
            opacity: 0.1,
          }),
          line('high', top),
          line('low', bottom),
          rect({
            key: `${id}:bar`,
            x: middle - thickness / 2,
            y: top,
            width: thickness,
            height: Math.max(bottom - top, 2),
            radius: 1,
            paint: hollow ? { fill: 'paper', stroke: token } : { fill: token, stroke: 'none' },
            strokeWidth: hollow ? 1.25 : 0,
          }),
        ]
      : best !== null && right - left < 16
        ? []
        : [line('line', centre)]),
    ...(best === null && high === null && low !== null
      ? arrow(`${id}:high`, middle, centre, -1, token, thin)
      : []),
    ...(best === null && low === null && high !== null
      ? arrow(`${id}:low`, middle, centre, 1, token, thin)
      : []),
    ...(place.openFrom ? sideways(`${id}:from`, left, centre, -1, token) : []),
    ...(place.openTo ? sideways(`${id}:to`, right, centre, 1, token) : []),
    ...(best === null ? [] : [bestDot(claim, middle, centre, { thin, byEvidence, token, hollow })]),
  ];
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
  const open = look.hollow || (look.byEvidence && isOpenShape(claim.evidence));
  return dot({
    key: `${claim.id}:best`,
    d: draw(open ? radius - 0.5 : radius + 0.75),
    x,
    y,
    paint: open ? { fill: 'paper', stroke: look.token } : { fill: look.token, stroke: 'paper' },
    strokeWidth: 1.5,
  });
}

/** A shaft that leaves the stated number upwards or downwards, its heads fading. */
function arrow(
  key: string,
  x: number,
  y: number,
  direction: 1 | -1,
  token: Token,
  thin: boolean,
): readonly Mark[] {
  const tip = y + direction * 10;
  const half = thin ? 3.5 : 5;
  return [
    rule({
      key: `${key}-shaft`,
      x1: x,
      y1: y,
      x2: x,
      y2: tip,
      paint: stroked(token),
      strokeWidth: thin ? 2 : 4,
    }),
    ...[1, 0.6, 0.25].map((opacity, step) => {
      const at = tip + direction * step * 4;
      const d = `M${fixed(x - half)},${fixed(at)}L${fixed(x)},${fixed(at + direction * 4)}L${fixed(x + half)},${fixed(at)}`;
      return path({ key: `${key}-open-${String(step)}`, d, paint: stroked(token), strokeWidth: 2, opacity });
    }),
  ];
}

/** The sign that a period has no end on this side. */
function sideways(key: string, x: number, y: number, direction: 1 | -1, token: Token): readonly Mark[] {
  const at = x - direction * 5;
  const d = `M${fixed(at)},${fixed(y - 4)}L${fixed(at + direction * 4)},${fixed(y)}L${fixed(at)},${fixed(y + 4)}`;
  return [path({ key: `${key}-open`, d, paint: stroked(token), strokeWidth: 2 })];
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
