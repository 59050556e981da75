import { writeClaimLines } from '../src/chart/write-claim-lines';
import { type TextbookFinding, type TextbookQuantity, type TextbooksData } from '../src/data/textbooks-data';
import { type WorkIndex } from '../src/data/work-page-data';
import { type ClaimLine } from '../src/domain/claim-line';
import { againstBook, type TextFinding } from '../src/domain/compare-texts';
import { type Dataset, THEMES } from '../src/domain/dataset';
import { type Measure } from '../src/domain/measure';
import { convertClaim } from '../src/domain/selection';
import { type SiteInput } from './site-files';

/**
 * The book, which is the first text of sources.json, against the other texts: every measure of which both speak, shelf by
 * shelf.
 */
export function textbooksData(input: SiteInput, { texts: [book, ...texts] }: WorkIndex): TextbooksData {
  if (!book) throw new RangeError('sources.json names no text');
  const { site, datasets } = input.collection;
  const shelved = THEMES.flatMap((theme) => datasets.filter(({ info }) => info.theme === theme));
  const quantities = shelved.flatMap((dataset) =>
    dataset.measures.flatMap((measure) => quantitiesOf(dataset, measure, book.id, input)),
  );
  const counted = datasets
    .flatMap(({ claims }) => claims)
    .filter(({ source, repeats }) => source !== book.id && repeats === '');
  const compared = quantities.reduce((sum, { findings }) => sum + findings.length, 0);
  return { site, book, texts, quantities, alone: counted.length - compared };
}

function quantitiesOf(
  dataset: Dataset,
  measure: Measure,
  book: string,
  input: SiteInput,
): readonly TextbookQuantity[] {
  const { lists } = input.collection;
  const unit = lists.units.find(({ id }) => id === measure.unit);
  if (!unit) throw new RangeError(`no unit ${measure.unit}`);
  const claims = dataset.claims
    .filter((claim) => claim.measure === measure.id)
    .map((claim) => convertClaim(claim, unit, lists.units));
  const findings = againstBook(claims, book);
  const places = [...new Set(findings.map(({ claim }) => claim.place))];
  return places.map((place): TextbookQuantity => {
    const here = findings.filter(({ claim }) => claim.place === place);
    const wanted = new Set(here.flatMap(({ claim, against }) => [claim.id, ...against.map(({ id }) => id)]));
    const lines =
      writeClaimLines(dataset, ({ id }) => wanted.has(id), {
        lists,
        translate: input.translate,
      }).measures.find(({ id }) => id === measure.id)?.lines ?? [];
    return {
      key: `${dataset.info.id}/${measure.id}/${place}`,
      dataset: { id: dataset.info.id, title: dataset.info.title, theme: dataset.info.theme },
      measure: { id: measure.id, label: measure.label },
      place: lines[0]?.place ?? { en: '', ru: '' },
      book: lines.filter(({ source }) => source.id === book),
      texts: lines.filter(({ source }) => source.id !== book),
      findings: here.map((finding) => findingOf(finding, lines, measure)),
    };
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
