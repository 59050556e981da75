import { checkStrip, type CheckStrip } from '../../chart/marks/check-strip';
import { describeSide } from '../../chart/sentences/describe-check';
import { describeDimension, describeFault, type DimensionWords } from '../../chart/sentences/describe-fault';
import { type ChecksPageData } from '../../data/pages/check-page-data';
import { reportChecks } from '../../data/pages/check-report';
import { knownIn } from '../../data/checking/check-sums';
import { type Collection } from '../../domain/dataset';
import { type Dimension, sameDimension } from '../../domain/quantities/quantity';
import { chainOf, type Term } from '../../domain/checks/sum-chain';
import { workSide } from '../../domain/checks/sum-fault';
import { type OwnSum } from './own-sum-view';
import { checkWords } from './read-check';

/** An operand in the reader's words. */
export interface TermWords extends Term {
  /** "353,074 people", or as written where it is not known. */
  readonly figure: string;
  /** What a claim counts, when, who says it and where; empty for a number. */
  readonly about: string;
}

/** One side of a reader's own sum in the reader's words. */
export interface SideWords {
  readonly text: string;
  /** null where the side is more than operands in a row. */
  readonly terms: readonly TermWords[] | null;
  /** What it comes to; empty where it cannot be worked out. */
  readonly result: string;
  /** The sum with the figures of its claims. */
  readonly sum: string;
  /** Why it cannot be worked out; empty where it can, or where nothing was chosen. */
  readonly fault: string;
  readonly dimension: Dimension | null;
}

/** A reader's own sum, worked out as far as it can be. */
export interface WorkedSum {
  readonly left: SideWords;
  readonly right: SideWords;
  /** The check, and how both sides are drawn; null while a side is missing or wrong. */
  readonly check: { readonly data: ChecksPageData; readonly strip: CheckStrip } | null;
  /** What keeps the sides from being compared; empty where nothing does or a side says so itself. */
  readonly fault: string;
}

/** Name of the sum among the checks of its own data. */
export const OWN = 'own';

/** Works out a reader's own sum with the claims of some datasets. */
export function workOwnSum(sum: OwnSum, collection: Collection, words: DimensionWords): WorkedSum {
  const [left, right] = [sideOf(sum.left, collection, words), sideOf(sum.right, collection, words)];
  if (!left.dimension || !right.dimension) return { left, right, check: null, fault: '' };
  if (!sameDimension(left.dimension, right.dimension)) {
    const sides = {
      left: describeDimension(left.dimension, words),
      right: describeDimension(right.dimension, words),
    };
    return { left, right, check: null, fault: words.translate('ownSum.fault.sides', sides) };
  }
  const data = reported(sum, collection);
  const [check] = data.checks;
  if (!check) throw new RangeError('a sum is one check');
  // Compared, both sides are in one unit.
  const result = (side: 'left' | 'right'): string =>
    describeSide(check[side], checkWords(data, words.language, words.translate)).result;
  const ends = [check.left.at(-1)?.ends ?? null, check.right.at(-1)?.ends ?? null] as const;
  return {
    left: { ...left, result: result('left') },
    right: { ...right, result: result('right') },
    check: { data, strip: checkStrip(ends, check.verdict) },
    fault: '',
  };
}

function sideOf(text: string, collection: Collection, words: DimensionWords): SideWords {
  const chain = chainOf(text);
  const terms = chain?.map((term) => termWords(term, collection, words)) ?? null;
  const nothing = { text, terms, result: '', sum: '', fault: '', dimension: null };
  if (text.trim() === '') return nothing;
  const worked = workSide(text, knownIn({ collection }));
  if ('fault' in worked) return { ...nothing, fault: describeFault(worked.fault, words) };
  return { ...nothing, ...alone(text, collection, words), dimension: worked.quantity.dimension };
}

function termWords(term: Term, collection: Collection, words: DimensionWords): TermWords {
  const known = knownIn({ collection });
  if ('fault' in workSide(term.text, known)) return { ...term, figure: term.text, about: '' };
  const figure = alone(term.text, collection, words).sum;
  const claim = known.claims.get(term.text)?.claim;
  if (!claim) return { ...term, figure, about: '' };
  const { language } = words;
  const { lists, datasets } = collection;
  const measure = datasets
    .flatMap(({ measures, claims }) => (claims.includes(claim) ? measures : []))
    .find(({ id }) => id === claim.measure)?.label[language];
  const source = lists.works.find(({ id }) => id === claim.source)?.custom.short?.[language];
  const claimant = lists.claimants.find(({ id }) => id === claim.claimant)?.name[language];
  return { ...term, figure, about: [measure, claimant, source].filter(Boolean).join(' · ') };
}

/** A side alone is held against itself. */
function alone(text: string, collection: Collection, words: DimensionWords): { sum: string; result: string } {
  const data = reported({ left: text, relation: 'equals', right: text }, collection);
  const side = data.checks[0]?.left ?? [];
  const { sum, result } = describeSide(side, checkWords(data, words.language, words.translate));
  return { sum, result };
}

function reported({ left, relation, right }: OwnSum, collection: Collection): ChecksPageData {
  const none = { en: '', ru: '' };
  return reportChecks([{ id: OWN, left, relation, right, title: none, comment: none }], collection);
}
