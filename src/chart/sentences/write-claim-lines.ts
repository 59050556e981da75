import { type Claim } from '../../domain/claim';
import { type Claimant, type CodeLists, type Unit } from '../../domain/code-lists';
import { type Dataset } from '../../domain/dataset';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { type Measure } from '../../domain/measure';
import { comparePeriods } from '../../domain/time/period';
import { type ClaimLine, type DatasetLines, type SmallInterval } from '../../domain/views/claim-line';
import { convertClaim } from '../../domain/views/selection';
import { drawableScale, suggestScale, valueDomain, valueScale } from '../axes/scales';
import { formatClaimFigure } from '../formats/format-number';
import { formatPeriod } from '../formats/format-period';

/** What lines are written with. */
export interface LineWriting {
  readonly lists: CodeLists;
  readonly translate: Readonly<Record<Language, Translate>>;
}

const NOTHING: Bilingual = { en: '', ru: '' };

/**
 * Writes the claims of a dataset that `wanted` chooses as lines, by measure in the dataset's order, the earliest first;
 * measures without such a claim are left out. All claims of a measure stand on one axis, chosen or not, so that lines of
 * the same measure can be compared from page to page.
 */
export function writeClaimLines(
  { info, measures, claims }: Dataset,
  wanted: (claim: Claim) => boolean,
  writing: LineWriting,
): DatasetLines {
  return {
    id: info.id,
    title: info.title,
    measures: measures
      .map((measure) => {
        const all = claims.filter((claim) => claim.measure === measure.id);
        const chosen = all.filter(wanted).sort((a, b) => comparePeriods(timeOf(a), timeOf(b)));
        return {
          id: measure.id,
          label: measure.label,
          lines: linesOn(info.id, measure, all, chosen, writing),
        };
      })
      .filter(({ lines }) => lines.length > 0),
  };
}

/** Where some claims of one measure stand on the axis of all of them. */
export function smallIntervals(
  measure: Measure,
  all: readonly Claim[],
  chosen: readonly Claim[],
  units: readonly Unit[],
): readonly SmallInterval[] {
  const unit = unitOf(measure, units);
  const converted = all.map((claim) => convertClaim(claim, unit, units));
  const type = drawableScale(converted, suggestScale(converted));
  const { position } = valueScale(type, valueDomain(converted, type, measure, unit), [0, 1]);
  const place = (value: number | null): number | null =>
    value === null ? null : Math.round(position(value) * 1000) / 1000;
  return chosen.map((claim) => {
    const { low, best, high, status } = convertClaim(claim, unit, units);
    return { low: place(low), best: place(best), high: place(high), hollow: status !== 'actual' };
  });
}

function linesOn(
  dataset: string,
  measure: Measure,
  all: readonly Claim[],
  chosen: readonly Claim[],
  { lists, translate }: LineWriting,
): readonly ClaimLine[] {
  if (chosen.length === 0) return [];
  const intervals = smallIntervals(measure, all, chosen, lists.units);
  const unit = unitOf(measure, lists.units);
  const places = new Set(all.map(({ place }) => place)).size > 1;
  return chosen.map((claim, at) => {
    const shown = convertClaim(claim, unit, lists.units);
    const period = claim.period || claim.question;
    const both = (write: (language: Language) => string): Bilingual => ({ en: write('en'), ru: write('ru') });
    return {
      id: claim.id,
      dataset,
      measure: measure.id,
      figure: both((language) =>
        formatClaimFigure(shown, unit, language, translate[language], { noun: true }),
      ),
      period: both((language) => formatPeriod(period, language)),
      place: places ? nameIn(lists.places, claim.place) : NOTHING,
      claimant: lists.claimants.find(({ id }) => id === claim.claimant) ?? unknownClaimant(claim.claimant),
      source: { id: claim.source, name: shortName(lists, claim.source) },
      status: claim.status,
      evidence: claim.evidence,
      interval: intervals[at] ?? { low: null, best: null, high: null, hollow: false },
    };
  });
}

function timeOf({ period, question }: Claim): string {
  return period || question;
}

function unitOf({ unit }: Measure, units: readonly Unit[]): Unit {
  const found = units.find(({ id }) => id === unit);
  if (!found) throw new RangeError(`no unit ${unit}`);
  return found;
}

function nameIn(list: readonly { id: string; name: Bilingual }[], id: string): Bilingual {
  return list.find((entry) => entry.id === id)?.name ?? { en: id, ru: id };
}

function unknownClaimant(id: string): Claimant {
  return { id, name: { en: id, ru: id }, kind: 'unnamed' };
}

function shortName({ works }: CodeLists, id: string): Bilingual {
  return works.find((work) => work.id === id)?.custom.short ?? { en: id, ru: id };
}
