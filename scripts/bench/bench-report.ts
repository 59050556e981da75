import { median } from '../measuring/median';
import { type BenchTimes } from './page';

/** One deed of one library against ours. */
export interface BenchLine {
  readonly deed: string;
  readonly contender: string;
  /** Median of its rounds, ms. */
  readonly ms: number;
  /** Our median by theirs; 1 for ourselves. */
  readonly ratio: number;
}

/** At most so much of Observable Plot's time our charts may take. */
export interface BenchLimit {
  readonly deed: string;
  readonly ratio: number;
}

/** Medians and ratios, deed by deed, ours first. */
export function benchLines({ times }: Pick<BenchTimes, 'times'>): readonly BenchLine[] {
  return Object.entries(times).flatMap(([deed, byContender]) => {
    const medians = Object.entries(byContender).map(([name, rounds]) => ({ name, ms: median(rounds) }));
    const ours = medians.find(({ name }) => name === OURS)?.ms ?? NaN;
    return [...medians]
      .sort((a, b) => Number(b.name === OURS) - Number(a.name === OURS) || a.name.localeCompare(b.name))
      .map(({ name, ms }) => ({ deed, contender: name, ms, ratio: name === OURS ? 1 : ours / ms }));
  });
}

/** The limits that are not kept, a sentence each. */
export function brokenLimits(lines: readonly BenchLine[], limits: readonly BenchLimit[]): readonly string[] {
  return limits.flatMap(({ deed, ratio }) => {
    const line = lines.find((each) => each.deed === deed && each.contender === PEER);
    if (!line) return [`${deed}: not measured`];
    return line.ratio <= ratio
      ? []
      : [`${deed}: ${line.ratio.toFixed(2)} of the time of ${PEER}, more than ${ratio.toFixed(2)}`];
  });
}

/** The table for the docs. */
export function benchTable(lines: readonly BenchLine[], limits: readonly BenchLimit[]): string {
  const deeds = [...new Set(lines.map(({ deed }) => deed))];
  const names = [...new Set(lines.map(({ contender }) => contender))];
  const others = names.filter((name) => name !== OURS);
  const cell = (deed: string, name: string): BenchLine | undefined =>
    lines.find((line) => line.deed === deed && line.contender === name);
  return [
    `| deed | ${names.map((name) => `${name}, ms`).join(' | ')} | ${others.map((name) => `ours / ${name}`).join(' | ')} | limit |`,
    `|---|${'---|'.repeat(names.length + others.length + 1)}`,
    ...deeds.map((deed) => {
      const ms = names.map((name) => cell(deed, name)?.ms.toFixed(1) ?? '–');
      const ratios = others.map((name) => cell(deed, name)?.ratio.toFixed(2) ?? '–');
      const limit = limits.find((each) => each.deed === deed)?.ratio.toFixed(2) ?? '';
      return `| ${[deed, ...ms, ...ratios, limit].join(' | ')} |`;
    }),
  ].join('\n');
}

const OURS = 'Contested Figures';
/** Whose time the limits are held against. */
const PEER = 'Observable Plot';
