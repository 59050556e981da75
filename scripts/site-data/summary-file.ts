import { writeClaimLines } from '../../src/chart/sentences/write-claim-lines';
import { type BearingMeasure, type SummaryData } from '../../src/data/pages/summary-data';
import { type Summary } from '../../src/data/reading/read-summary';
import { type Claim } from '../../src/domain/claim';
import { rivals } from '../../src/domain/matching/agreement';
import { type ClaimLine } from '../../src/domain/views/claim-line';
import { type SiteInput } from './site-input';

/** How many claims stand beside a thesis at most. */
const SHOWN = 7;

/** The book's theses, each with the measures that bear on it and the claims of the first, drawn small. */
export function summaryData(input: SiteInput, summary: Summary): SummaryData {
  return {
    ...summary,
    site: input.collection.site,
    theses: summary.theses.map((thesis) => {
      const bears = thesis.measures.map((name) => bearingOf(name, input));
      const [first] = bears;
      return { ...thesis, bears, lines: first ? linesOf(first, input) : [] };
    }),
  };
}

function bearingOf(name: string, { collection }: SiteInput): BearingMeasure {
  const [id, wanted] = name.split('/');
  const dataset = collection.datasets.find(({ info }) => info.id === id);
  const measure = dataset?.measures.find((one) => one.id === wanted);
  if (!dataset || !measure) throw new RangeError(`no measure ${name}`);
  return {
    dataset: dataset.info.id,
    id: measure.id,
    label: measure.label,
    claims: dataset.claims.filter((claim) => claim.measure === measure.id).length,
  };
}

/** All claims where there are few; else those of the questions that most claims answer, in the order of time. */
function linesOf(
  { dataset: id, id: measure }: BearingMeasure,
  { collection, translate }: SiteInput,
): readonly ClaimLine[] {
  const dataset = collection.datasets.find(({ info }) => info.id === id);
  if (!dataset) throw new RangeError(`no dataset ${id}`);
  const all = dataset.claims.filter((claim) => claim.measure === measure && claim.repeats === '');
  const groups = [...rivals(all)].sort((a, b) => b.claims.length - a.claims.length);
  const chosen: Claim[] = all.length <= SHOWN ? all : groups.flatMap(({ claims }) => claims).slice(0, SHOWN);
  const ids = new Set(chosen.map((claim) => claim.id));
  const lines = writeClaimLines(dataset, (claim) => ids.has(claim.id), {
    lists: collection.lists,
    translate,
  });
  return lines.measures.flatMap((one) => one.lines);
}
