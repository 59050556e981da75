import { type DatasetPageData } from '../../src/data/pages/page-data';
import { type Messages, translator } from '../../src/data/texts/translator';
import { type Mark } from '../../src/chart/scene/scene';
import { type BenchRow, type BenchView, type Contender, type ManyContender } from './contender';
import { ourChart, ourManyChart, sceneOf } from './our-charts';
import { plotChart, plotManyChart } from './plot-charts';
import { vegaChart, vegaManyChart } from './vega-charts';

// The part of the bench that runs in the browser. Each deed is timed from the call to the end of layout, the contenders
// taking turns within every round, so that a machine that is busy for a while is so for all of them.

/** What the bench draws. */
export interface BenchInput {
  readonly page: DatasetPageData;
  readonly many: readonly BenchRow[];
  readonly texts: Messages;
  /** The view that is drawn first, then those that it is changed to. */
  readonly views: readonly [BenchView, ...BenchView[]];
  readonly rounds: number;
  readonly manyRounds: number;
}

/** Milliseconds of each round, by deed, then by contender. */
export interface BenchTimes {
  readonly times: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Letters in the texts of the first view. */
  readonly letters: Readonly<Record<string, number>>;
}

const MANY = 'many';

async function time(deed: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await deed();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Lets the browser paint and clear away before the next deed. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 20));
  });
}

async function bench({ page, many, texts, views, rounds, manyRounds }: BenchInput): Promise<BenchTimes> {
  const translate = translator(texts, 'en');
  const drawn = new Map(views.map((view) => [view.name, rowsOf(page, view, texts)]));
  const rows = ({ name }: BenchView): readonly BenchRow[] => drawn.get(name) ?? [];
  const contenders: readonly Contender[] = [ourChart(page, translate), plotChart(rows), vegaChart(rows)];
  const manyContenders: readonly ManyContender[] = [
    ourManyChart(many, translate),
    plotManyChart(many),
    vegaManyChart(many),
  ];
  const times: Record<string, Record<string, number[]>> = {};
  const letters: Record<string, number> = {};
  const note = (deed: string, name: string, ms: number, round: number): void => {
    // The first round warms up.
    if (round > 0) ((times[deed] ??= {})[name] ??= []).push(ms);
  };
  const [first, ...others] = views;
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of turned(contenders, round)) {
      const host = hostOfChart();
      let chart: Awaited<ReturnType<Contender['draw']>> | undefined;
      note(
        first.name,
        contender.name,
        await time(async () => void (chart = await contender.draw(host, first))),
        round,
      );
      letters[contender.name] = lettersIn(host);
      for (const view of others) {
        await rest();
        note(view.name, contender.name, await time(async () => chart?.show(view)), round);
        await rest();
        await chart?.show(first);
      }
      chart?.remove();
      host.remove();
      await rest();
    }
  }
  for (let round = 0; round <= manyRounds; round += 1) {
    for (const contender of turned(manyContenders, round)) {
      const host = hostOfChart();
      note(MANY, contender.name, await time(() => contender.draw(host)), round);
      host.remove();
      await rest();
    }
  }
  return { times, letters };
}

/** The rows of a view with the words that our chart writes, made before anything is timed: the others get them as they are. */
function rowsOf(page: DatasetPageData, view: BenchView, texts: Messages): readonly BenchRow[] {
  const claims = new Map(page.dataset.claims.map((claim) => [claim.id, claim]));
  return sceneOf(page, view, translator(texts, 'en')).rows.flatMap(({ key, marks, label }) => {
    const claim = claims.get(key);
    if (!claim) return [];
    const words = (part: string): string =>
      marks
        .filter((mark): mark is Extract<Mark, { kind: 'text' }> => mark.kind === 'text')
        .filter((mark) => mark.key.startsWith(`${key}:${part}`))
        .map(({ text }) => text)
        .join('\n');
    return [
      {
        ...{ id: key, low: claim.low, best: claim.best, high: claim.high, evidence: claim.evidence, label },
        ...{ claimant: words('claimant'), detail: words('detail'), figure: words('figure') },
      },
    ];
  });
}

function lettersIn(host: HTMLElement): number {
  return [...host.querySelectorAll('text')].reduce((sum, { textContent }) => sum + textContent.length, 0);
}

function hostOfChart(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'chart';
  document.body.append(host);
  return host;
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

declare global {
  var bench: (input: BenchInput) => Promise<BenchTimes>;
}
globalThis.bench = bench;
