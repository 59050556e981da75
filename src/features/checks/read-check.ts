import {
  type CheckWords,
  describeGap,
  describeSide,
  describeSteps,
  type StepWords,
} from '../../chart/sentences/describe-check';
import { formatQuantity } from '../../chart/formats/format-quantity';
import { type CheckReport, type ChecksPageData, type StepReport } from '../../data/pages/check-page-data';
import { type Relation, type Verdict } from '../../domain/checks/check';
import { type Language, type Translate } from '../../domain/languages/language';
import { type ClaimReading } from '../../ui/claim-reading';
import { readClaim } from '../../ui/read-claim';

/** A figure that a check names: the claim in the reader's words, and what its printed precision makes of it. */
export interface CheckedFigure {
  readonly reading: ClaimReading;
  readonly dataset: string;
  readonly measure: string;
  readonly stands: string;
}

/** The working of a check in the reader's words: what comes of it, the figures, and each side's sum step by step. */
export interface WorkingWords {
  readonly verdict: Verdict;
  readonly relation: Relation;
  readonly gap: string;
  readonly comment: string;
  /** Id of the dataset on whose page the check stands. */
  readonly dataset: string;
  /** Both sides and the relation as an address has them. */
  readonly sum: Readonly<Record<'left' | 'relation' | 'right', string>>;
  readonly figures: readonly CheckedFigure[];
  readonly sides: readonly {
    readonly side: 'left' | 'right';
    readonly steps: readonly StepWords[];
    readonly sum: string;
    readonly result: string;
  }[];
}

/** Puts the working of a check into the reader's words. */
export function readWorking(check: CheckReport, data: ChecksPageData, words: CheckWords): WorkingWords {
  const steps: readonly StepReport[] = [...check.left, ...check.right];
  const { verdict, relation, comment, written } = check;
  return {
    verdict,
    relation,
    gap: describeGap(check, words),
    comment: comment?.[words.language] ?? '',
    dataset: check.datasets[0] ?? '',
    sum: { left: written.left, relation, right: written.right },
    figures: check.claims.map((id) => readFigure(id, steps, data, words)),
    sides: (['left', 'right'] as const).map((side) => ({
      side,
      steps: describeSteps(check[side], words),
      ...describeSide(check[side], words),
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
