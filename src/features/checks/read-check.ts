import { checkStrip } from '../../chart/check-strip';
import {
  type CheckWords,
  describeGap,
  describeSide,
  describeSteps,
  type StepWords,
} from '../../chart/describe-check';
import { formatQuantity } from '../../chart/format-quantity';
import { type Scene } from '../../chart/scene';
import { type CheckReport, type ChecksPageData, type StepReport } from '../../data/check-page-data';
import { type Relation, type Verdict } from '../../domain/check';
import { type Language, type Translate } from '../../domain/language';
import { type ClaimReading } from '../../ui/claim-reading';
import { readClaim } from '../../ui/read-claim';

/** A figure that a check names: the claim in the reader's words, and what its printed precision makes of it. */
export interface CheckedFigure {
  readonly reading: ClaimReading;
  readonly dataset: string;
  readonly measure: string;
  readonly stands: string;
}

/** A check in the reader's words. */
export interface CheckReading {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly relation: Relation;
  readonly gap: string;
  readonly strip: Scene;
  readonly left: string;
  readonly right: string;
  readonly comment: string;
}

/** The working of a check: the figures, and each side's sum step by step. */
export interface WorkingWords {
  readonly figures: readonly CheckedFigure[];
  readonly sides: readonly {
    readonly side: 'left' | 'right';
    readonly steps: readonly StepWords[];
    readonly sum: string;
  }[];
}

/** Puts the line of a check into the reader's words. */
export function readCheck(check: CheckReport, words: CheckWords): CheckReading {
  const { id, title, verdict, relation, left, right, comment } = check;
  return {
    id,
    title: title[words.language],
    verdict,
    relation,
    gap: describeGap(check, words),
    strip: checkStrip([left.at(-1)?.ends ?? null, right.at(-1)?.ends ?? null], verdict),
    left: describeSide(left, words).result,
    right: describeSide(right, words).result,
    comment: comment?.[words.language] ?? '',
  };
}

/** Puts the working of a check into the reader's words. */
export function readWorking(check: CheckReport, data: ChecksPageData, words: CheckWords): WorkingWords {
  const steps: readonly StepReport[] = [...check.left, ...check.right];
  return {
    figures: check.claims.map((id) => readFigure(id, steps, data, words)),
    sides: (['left', 'right'] as const).map((side) => ({
      side,
      steps: describeSteps(check[side], words),
      sum: describeSide(check[side], words).sum,
    })),
  };
}

function readFigure(
  id: string,
  steps: readonly StepReport[],
  data: ChecksPageData,
  words: CheckWords,
): CheckedFigure {
  const { language, translate } = words;
  const claim = words.claim(id);
  const lists = { ...data.lists, events: [] };
  const step = steps.find((one) => one.kind === 'claim' && one.id === id);
  return {
    reading: readClaim(claim, {
      lists,
      unit: words.unit(claim.unit),
      language,
      translate,
      entryOf: () => '',
    }),
    dataset: data.claims[id]?.dataset ?? '',
    measure: data.claims[id]?.measure[language] ?? '',
    stands:
      step && !step.open
        ? formatQuantity(step.ends, step.open, words.unit(step.unit), language, translate)
        : '',
  };
}

/**
 * The words in which checks are described on their page.
 *
 * @throws RangeError (when asked) for a claim or unit that the page's data do not hold
 */
export function checkWords(data: ChecksPageData, language: Language, translate: Translate): CheckWords {
  const units = new Map(data.lists.units.map((unit) => [unit.id, unit]));
  return {
    claim: (id) => held(data.claims[id]?.claim, id),
    unit: (id) => held(units.get(id), id),
    language,
    translate,
  };
}

function held<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new RangeError(`the data of the checks hold no ${id}`);
  return item;
}
