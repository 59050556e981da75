import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Dataset } from '../../domain/dataset';
import { type Measure } from '../../domain/measure';
import { type Problem } from '../../domain/problem';
import { type CollectionRead } from '../reading/read-collection';
import { claimsOf, circular, placeOf } from './check-keys';
import { printedGivesValues } from './check-printed';
import { findWhole, quotePieces } from './quote-places';

/** The longest quote, in words. */
export const QUOTE_WORDS = 15;

const CLAIM_ID = /^([a-z0-9]+(?:-[a-z0-9]+)*)-\d{3}$/;

type Finding = Omit<Problem, 'file' | 'line'>;

/** What is wrong with single rows of claims: bounds, values, units, quotes, printed figures, comments, ids. */
export function checkClaims({ collection, locate }: CollectionRead): Problem[] {
  const { lists, datasets } = collection;
  const units = new Map(lists.units.map((unit) => [unit.id, unit]));
  const sources = new Map(lists.sections.map(({ id, source }) => [id, source]));
  const folders = datasets.map(({ info }) => info.id);
  return datasets.flatMap((dataset) => {
    const measures = new Map(dataset.measures.map((measure) => [measure.id, measure]));
    return dataset.claims.flatMap((claim) => {
      const measure = measures.get(claim.measure);
      const values = [...boundFindings(claim), ...valueFindings(claim, measure, units)];
      const findings = [
        ...idFindings(claim, folders),
        ...values,
        ...sectionFindings(claim, sources),
        ...originFindings(claim),
        ...quoteFindings(claim),
        ...printedFindings(claim, measure, units.get(claim.unit), values.length > 0),
        ...commentFindings(claim),
      ];
      return findings.map((finding) => ({ ...locate(claim), ...finding }));
    });
  });
}

/** What is wrong between rows of claims: `repeats`, and rows that say the same twice. */
export function checkClaimPairs({ collection, locate }: CollectionRead): Problem[] {
  const claims = claimsOf(collection);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const circles = new Set(circular(claims, ({ repeats }) => repeats));
  const repeats = claims.flatMap((claim): Problem[] => {
    const refuse = (message: string): Problem[] => [
      { ...locate(claim), column: 'repeats', message, value: claim.repeats },
    ];
    if (claim.repeats !== '' && claim.repeats === claim.id) return refuse('the row repeats itself');
    if (circles.has(claim)) return refuse('the rows repeat each other in a circle');
    const source = byId.get(claim.repeats)?.source;
    return source !== undefined && source !== claim.source
      ? refuse(`the row repeats a row of another source, ${source}`)
      : [];
  });
  const seen = new Map<string, Claim>();
  const twins = claims.flatMap((claim): Problem[] => {
    const key = JSON.stringify({ ...claim, id: '' });
    const first = seen.get(key);
    if (!first) seen.set(key, claim);
    const message = first && `equal in all but id to ${first.id} at ${placeOf(locate(first))}`;
    return message === undefined ? [] : [{ ...locate(claim), column: 'id', message, value: claim.id }];
  });
  return [...repeats, ...twins];
}

function idFindings({ id }: Claim, folders: readonly Dataset['info']['id'][]): Finding[] {
  const prefix = CLAIM_ID.exec(id)?.[1];
  if (prefix === undefined)
    return [{ column: 'id', message: 'malformed id (<dataset>-<three digits>)', value: id }];
  // A row that moves keeps its id, so the prefix is of some dataset, not always of its own.
  return folders.includes(prefix)
    ? []
    : [{ column: 'id', message: 'the id begins with the name of no dataset', value: id }];
}

function boundFindings({ bound, low, best, high }: Claim): Finding[] {
  const filled = { low: low !== null, best: best !== null, high: high !== null };
  const needs = NEEDS[bound];
  return (['low', 'best', 'high'] as const).flatMap((column): Finding[] => {
    if (needs.includes(column) && !filled[column])
      return [{ column, message: `empty, but bound is ${bound}` }];
    const allowed = needs.includes(column) || (bound === 'between' && column === 'best');
    const value = { low, best, high }[column];
    return filled[column] && !allowed
      ? [{ column, message: `filled, but bound is ${bound}`, value: String(value) }]
      : [];
  });
}

const NEEDS: Readonly<Record<Claim['bound'], readonly ('low' | 'best' | 'high')[]>> = {
  stated: ['best'],
  about: ['best'],
  between: ['low', 'high'],
  'at-least': ['low'],
  'more-than': ['low'],
  'at-most': ['high'],
  'less-than': ['high'],
};

function valueFindings(
  claim: Claim,
  measure: Measure | undefined,
  units: ReadonlyMap<string, Unit>,
): Finding[] {
  const { low, best, high } = claim;
  const findings: Finding[] = [];
  const ordered = (a: number | null, b: number | null, column: string, message: string): void => {
    if (a !== null && b !== null && a > b)
      findings.push({ column, message, value: `${String(b)} < ${String(a)}` });
  };
  ordered(low, best, 'best', "'best' is below 'low'");
  ordered(best, high, 'high', "'high' is below 'best'");
  ordered(low, high, 'high', "'high' is below 'low'");
  const unit = units.get(claim.unit);
  const own = measure && units.get(measure.unit);
  if (unit && own && unit.dimension !== own.dimension) {
    const message = `of dimension ${unit.dimension}, but the measure is in ${own.dimension}`;
    findings.push({ column: 'unit', message, value: claim.unit });
  }
  for (const column of ['low', 'best', 'high'] as const) {
    const value = claim[column];
    if (value === null) continue;
    if (value < 0 && measure?.kind !== 'change')
      findings.push({ column, message: 'negative number', value: String(value) });
    if (measure?.kind === 'share' && value * (unit?.factor ?? 1) > 100) {
      findings.push({ column, message: 'share above 100 percent', value: String(value) });
    }
  }
  return findings;
}

function sectionFindings({ source, section }: Claim, sources: ReadonlyMap<string, string>): Finding[] {
  const owner = sources.get(section);
  if (owner === undefined || owner === source) return [];
  return [
    {
      column: 'section',
      message: `a section of ${owner}, but the row's source is ${source}`,
      value: section,
    },
  ];
}

/** The places in the cited works: none, or one part for each work, an empty one where no place is cited. */
function originFindings({ origin, originAt }: Claim): Finding[] {
  const parts = originAt === '' ? 0 : originAt.split(';').length;
  if (parts === 0 || parts === origin.length) return [];
  const count = (number: number, noun: string): string =>
    `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
  const message = `${count(parts, 'place')} for ${count(origin.length, 'work')} in 'origin' (one each, parted by semicolons)`;
  return [{ column: 'origin_at', message, value: originAt }];
}

function quoteFindings({ quote }: Claim): Finding[] {
  const pieces = quotePieces(quote);
  const words = pieces.join(' ').split(/\s+/).length;
  const findings: Finding[] = [];
  if (words > QUOTE_WORDS) {
    const message = `longer than ${String(QUOTE_WORDS)} words (${String(words)})`;
    findings.push({ column: 'quote', message, value: quote });
  }
  return findings;
}

function printedFindings(
  claim: Claim,
  measure: Measure | undefined,
  unit: Unit | undefined,
  valuesWrong: boolean,
): Finding[] {
  if (!quotePieces(claim.quote).some((piece) => findWhole(piece, claim.printed) >= 0)) {
    return [{ column: 'printed', message: 'not in the quote', value: claim.printed }];
  }
  // Values that are wrong in themselves are not given by any figure: one finding is enough.
  if (!measure || !unit || valuesWrong) return [];
  const as = { kind: measure.kind, percent: /^percent\b/.test(unit.dimension) };
  if (printedGivesValues(claim, as)) return [];
  const values = (
    [
      ['low', claim.low],
      ['best', claim.best],
      ['high', claim.high],
    ] as const
  )
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${String(value)}`);
  const message = `does not give ${values.join(', ')} in ${claim.unit}`;
  return [{ column: 'printed', message, value: claim.printed }];
}

function commentFindings({ comment }: Claim): Finding[] {
  if (!comment) return [];
  const missing = (['en', 'ru'] as const).filter((language) => comment[language] === '');
  return missing.map((language) => ({
    column: `comment_${language}`,
    message: 'the comment stands in one language only',
  }));
}
