import { type Claim } from '../claim';
import { type Measure } from '../measure';
import { type Interval } from '../quantities/interval';
import { comparePeriods, parsePeriod } from '../time/period';
import { envelope, independent } from './agreement';
import { boundsOf, subtract } from './change';

/** Claims about a whole at one place and time, the claims about its parts there, and what the parts leave over. */
export interface PartsGroup {
  readonly key: string;
  readonly place: string;
  /** EDTF: the time that the whole is about. */
  readonly question: string;
  readonly whole: readonly Claim[];
  readonly parts: readonly Claim[];
  /** Sum of the parts, each from its lowest to its highest stated end; an open side is ±Infinity. */
  readonly sum: Interval;
  /** Whole − sum: what no part explains. Below zero the parts are more than the whole. */
  readonly rest: Interval;
  /** True where some part is about a time that is not quite that of the whole. */
  readonly timesDiffer: boolean;
}

/** A whole with its parts, and the claims that have no counterpart. */
export interface PartsOfWhole {
  readonly groups: readonly PartsGroup[];
  readonly alone: readonly Claim[];
}

/**
 * Sets the parts of a whole against it, place by place and time by time. A part stands with the whole of its own
 * question; where there is none, with the only whole at its place whose period touches its own. Claims that count once
 * (no repeats, no plans) make the sums; rival claims about one part are taken from the lowest to the highest end.
 *
 * @param claims in one unit
 */
export function partsOf(
  whole: Measure,
  claims: readonly Claim[],
  measures: readonly Measure[],
): PartsOfWhole {
  const partIds = new Set(measures.filter(({ partOf }) => partOf === whole.id).map(({ id }) => id));
  const wholes = claims.filter(({ measure }) => measure === whole.id);
  const parts = claims.filter(({ measure }) => partIds.has(measure));
  const groups = new Map<string, { whole: Claim[]; parts: Claim[] }>();
  for (const claim of wholes.filter((entry) => questionOf(entry) !== '')) {
    const group = groups.get(keyOf(claim));
    if (group) group.whole.push(claim);
    else groups.set(keyOf(claim), { whole: [claim], parts: [] });
  }
  for (const part of parts)
    groups
      .get(
        counterpart(
          part,
          [...groups.values()].map((group) => group.whole),
        ) ?? '',
      )
      ?.parts.push(part);
  const complete = [...groups].flatMap(([key, group]) => groupOf(key, group.whole, group.parts) ?? []);
  const placed = new Set(complete.flatMap((group) => [...group.whole, ...group.parts]));
  return {
    groups: complete.sort((a, b) => comparePeriods(a.question, b.question) || (a.key < b.key ? -1 : 1)),
    alone: [...wholes, ...parts].filter((claim) => !placed.has(claim)),
  };
}

function groupOf(key: string, whole: readonly Claim[], parts: readonly Claim[]): PartsGroup | null {
  const all = hullOf(whole);
  const byMeasure = [...new Set(parts.map(({ measure }) => measure))]
    .map((measure) => hullOf(parts.filter((part) => part.measure === measure)))
    .filter((hull) => hull !== null);
  const [first] = whole;
  if (!all || !first || byMeasure.length === 0) return null;
  const sum = {
    // What is counted is never below zero: a part with an open lower side is at least nothing.
    low: byMeasure.reduce((total, { low }) => total + Math.max(0, low), 0),
    high: byMeasure.reduce((total, { high }) => total + high, 0),
  };
  const question = questionOf(first);
  return {
    key,
    place: first.place,
    question,
    whole,
    parts,
    sum,
    rest: subtract({ low: Math.max(0, all.low), high: all.high }, sum),
    timesDiffer: parts.some((part) => questionOf(part) !== question),
  };
}

function hullOf(claims: readonly Claim[]): Interval | null {
  const counted = independent(claims);
  if (!envelope(counted)) return null;
  const bounds = counted.map(boundsOf);
  return {
    low: Math.min(...bounds.map(({ low }) => low)),
    high: Math.max(...bounds.map(({ high }) => high)),
  };
}

/** The key of the whole that a part stands with, or null. */
function counterpart(part: Claim, wholes: readonly (readonly Claim[])[]): string | null {
  const here = wholes.flatMap(([whole]) => (whole && whole.place === part.place ? [whole] : []));
  const same = here.find((whole) => keyOf(whole) === keyOf(part));
  if (same) return keyOf(same);
  const period = parsePeriod(questionOf(part));
  if (!period) return null;
  const touching = here.filter((whole) => {
    const other = parsePeriod(questionOf(whole));
    return other !== null && other.from < period.to && period.from < other.to;
  });
  const [only, ...others] = touching;
  return only && others.length === 0 ? keyOf(only) : null;
}

function keyOf(claim: Claim): string {
  return `${claim.place} | ${questionOf(claim)}`;
}

function questionOf({ question, period }: Claim): string {
  return question || period;
}
