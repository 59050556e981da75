import { smallIntervals, writeClaimLines } from '../../src/chart/sentences/write-claim-lines';
import { type CheckReport } from '../../src/data/pages/check-page-data';
import {
  type TextbookCheck,
  type TextbookFinding,
  type TextbookQuantity,
  type TextbooksData,
} from '../../src/data/pages/textbooks-data';
import { type WorkIndex } from '../../src/data/pages/work-page-data';
import { type Claim } from '../../src/domain/claim';
import { type Unit } from '../../src/domain/code-lists';
import { againstBook, apartFrom, type TextFinding } from '../../src/domain/comparisons/compare-texts';
import { type Dataset, THEMES } from '../../src/domain/dataset';
import { type Measure } from '../../src/domain/measure';
import { type ClaimLine } from '../../src/domain/views/claim-line';
import { convertClaim } from '../../src/domain/views/selection';
import { type SiteInput } from './site-input';

/** A claim with what it is a claim of. */
interface Placed {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly measure: Measure;
}

/** What of one quantity is set side by side. */
interface Sides {
  readonly key: string;
  readonly dataset: Dataset;
  readonly measure: Measure;
  readonly findings: readonly TextFinding[];
  readonly checks: readonly CheckReport[];
  readonly texts: readonly Claim[];
  readonly book: readonly Claim[];
}

/**
 * The book, which is the first text of sources.json, against the other texts: every quantity of theirs of which the book
 * speaks, too, or that a check brings together with a figure of the book; shelf by shelf.
 */
export function textbooksData(input: SiteInput, { texts: [book, ...texts] }: WorkIndex): TextbooksData {
  if (!book) throw new RangeError('sources.json names no text');
  const { site, datasets, lists } = input.collection;
  const shelved = THEMES.flatMap((theme) => datasets.filter(({ info }) => info.theme === theme));
  const placed = new Map(
    datasets.flatMap((dataset) =>
      dataset.claims.map((claim): [string, Placed] => {
        const measure = dataset.measures.find(({ id }) => id === claim.measure);
        if (!measure) throw new RangeError(`no measure ${claim.measure}`);
        return [claim.id, { claim, dataset, measure }];
      }),
    ),
  );
  const sides = shelved.flatMap((dataset) =>
    dataset.measures.flatMap((measure) => sidesOf(dataset, measure, book.id, placed, input)),
  );
  const shown = new Set(sides.flatMap((side) => side.texts.map(({ id }) => id)));
  const left = (claim: Claim): boolean =>
    claim.source !== book.id && claim.repeats === '' && !shown.has(claim.id);
  return {
    site,
    book,
    texts,
    quantities: sides.map((side) => quantityOf(side, placed, input)),
    alone: shelved
      .map((dataset) => writeClaimLines(dataset, left, { lists, translate: input.translate }))
      .filter(({ measures }) => measures.length > 0),
  };
}

function sidesOf(
  dataset: Dataset,
  measure: Measure,
  book: string,
  placed: ReadonlyMap<string, Placed>,
  input: SiteInput,
): readonly Sides[] {
  const { units } = input.collection.lists;
  const unit = units.find(({ id }) => id === measure.unit);
  if (!unit) throw new RangeError(`no unit ${measure.unit}`);
  const claims = dataset.claims
    .filter((claim) => claim.measure === measure.id)
    .map((claim) => convertClaim(claim, unit, units));
  const found = againstBook(claims, book);
  const ofTexts = claims.filter(({ source, repeats }) => source !== book && repeats === '');
  return [...new Set(ofTexts.map(({ place }) => place))].flatMap((place): readonly Sides[] => {
    const findings = found.filter(({ claim }) => claim.place === place);
    const here = new Set(ofTexts.filter((claim) => claim.place === place).map(({ id }) => id));
    const checks = input.checks.page.checks.filter((check) => {
      const named = check.claims.map((id) => placed.get(id)?.claim);
      // A sum stands once, with the first figure of the texts that it names.
      const first = named.find((claim) => claim && claim.source !== book);
      return first && here.has(first.id) && named.some((claim) => claim?.source === book);
    });
    if (findings.length + checks.length === 0) return [];
    const compared = findings.flatMap(({ claim, against }) => [claim.id, ...against.map(({ id }) => id)]);
    const otherTimes =
      findings.length > 0 ? [] : claims.filter((one) => one.source === book && one.place === place);
    const summed = checks.map((check) => check.claims.flatMap((id) => placed.get(id) ?? []));
    const beside = [...otherTimes, ...besides(summed, unit, book, input)];
    const ids = new Set([...compared, ...beside.map(({ id }) => id)]);
    const all = [...ids].flatMap((id) => placed.get(id)?.claim ?? []);
    return [
      {
        key: `${dataset.info.id}/${measure.id}/${place}`,
        dataset,
        measure,
        findings,
        checks,
        texts: all.filter(({ source }) => source !== book),
        book: all.filter(({ source }) => source === book),
      },
    ];
  });
}

/**
 * Of the figures that sums bring together, those to be read beside a quantity: of the texts all; of the book those of the
 * quantity's dimension with their rivals, from sums of two figures if there are any; and only where there are none of that
 * dimension, whatever the sums need.
 */
function besides(
  sums: readonly (readonly Placed[])[],
  { dimension }: Unit,
  book: string,
  { collection: { lists } }: SiteInput,
): readonly Claim[] {
  const alikeIn = (among: readonly (readonly Placed[])[]): readonly Placed[] =>
    among
      .flat()
      .filter(
        ({ claim, measure }) =>
          claim.source === book &&
          lists.units.some((unit) => unit.id === measure.unit && unit.dimension === dimension),
      );
  const direct = alikeIn(sums.filter((sum) => sum.length === 2));
  const alike = direct.length > 0 ? direct : alikeIn(sums);
  const withRivals = alike.flatMap(({ claim, dataset }) =>
    dataset.claims.filter(
      (other) => other.source === book && other.repeats === '' && answersLike(other, claim),
    ),
  );
  const named = sums.flat().map(({ claim }) => claim);
  return [
    ...named.filter(({ source }) => source !== book),
    ...(withRivals.length > 0 ? withRivals : named.filter(({ source }) => source === book)),
  ];
}

function answersLike(a: Claim, b: Claim): boolean {
  return (
    a.measure === b.measure &&
    a.place === b.place &&
    a.status === b.status &&
    (a.question || a.period) === (b.question || b.period)
  );
}

function quantityOf(sides: Sides, placed: ReadonlyMap<string, Placed>, input: SiteInput): TextbookQuantity {
  const { dataset, measure, findings, checks } = sides;
  const { info } = dataset;
  const lines = linesOf(sides, placed, input);
  const [book, texts] = [sides.book, sides.texts].map((side) =>
    side.flatMap(({ id }) => lines.find((line) => line.id === id) ?? []).sort(ownMeasureFirst),
  );
  const places = new Set(lines.map(({ place }) => place.en));
  const [first] = sides.texts;
  return {
    key: sides.key,
    dataset: { id: info.id, title: info.title, theme: info.theme },
    measure: { id: measure.id, label: measure.label },
    place: (places.size === 1 ? lines[0]?.place : undefined) ?? { en: '', ru: '' },
    book: book ?? [],
    texts: texts ?? [],
    findings: findings.map((finding) => findingOf(finding, lines, measure)),
    apart: findings.length > 0 || !first ? null : apartFrom(first, sides.book),
    checks: checks.map(({ id, datasets, title, verdict, comment }): TextbookCheck => ({
      id,
      dataset: datasets[0] ?? '',
      title,
      verdict,
      comment,
    })),
  };
}

function ownMeasureFirst(a: ClaimLine, b: ClaimLine): number {
  return Number(a.counted !== undefined) - Number(b.counted !== undefined);
}

/** All lines of a quantity, those of one kind and dimension on one axis; another measure than its own is named. */
function linesOf(
  { dataset, measure, texts, book }: Sides,
  placed: ReadonlyMap<string, Placed>,
  { collection: { lists }, translate }: SiteInput,
): readonly ClaimLine[] {
  const all = [...texts, ...book].flatMap(({ id }) => placed.get(id) ?? []);
  const dimension = (of: Measure): string => lists.units.find(({ id }) => id === of.unit)?.dimension ?? '';
  const alike = all
    .filter((one) => one.measure.kind === measure.kind && dimension(one.measure) === dimension(measure))
    .map(({ claim }) => claim);
  const intervals = smallIntervals(measure, alike, alike, lists.units);
  return all.flatMap(({ claim, ...of }): readonly ClaimLine[] => {
    const [written] = writeClaimLines(of.dataset, ({ id }) => id === claim.id, { lists, translate }).measures;
    const line = written?.lines[0];
    if (!line) throw new RangeError(`no line of claim ${claim.id}`);
    const own = of.dataset === dataset && of.measure === measure;
    const interval = intervals[alike.indexOf(claim)] ?? {
      ...line.interval,
      low: null,
      best: null,
      high: null,
    };
    return [{ ...line, interval, ...(own ? {} : { counted: of.measure.label }) }];
  });
}

function findingOf(finding: TextFinding, lines: readonly ClaimLine[], { kind }: Measure): TextbookFinding {
  const line = lines.find(({ id }) => id === finding.claim.id);
  if (!line) throw new RangeError(`no line of claim ${finding.claim.id}`);
  // "Twice the share" says less than "30 points more".
  const inPoints = kind === 'share' || kind === 'change' || kind === 'index';
  return {
    id: line.id,
    source: line.source.name,
    figure: line.figure,
    standing: finding.standing,
    ratio: inPoints || finding.ratio === null ? null : Number(finding.ratio.toPrecision(2)),
    ranged:
      [finding.claim, ...finding.against].length > 2 ||
      [finding.claim, ...finding.against].some(({ best }) => best === null),
    points: inPoints && finding.gap !== null ? Number(finding.gap.toPrecision(3)) : null,
  };
}
