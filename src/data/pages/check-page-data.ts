import { type Check, type Relation, type Verdict } from '../../domain/checks/check';
import { type Claim } from '../../domain/claim';
import { type CodeLists, type Unit } from '../../domain/code-lists';
import { type Collection, type Site } from '../../domain/dataset';
import { type Bilingual } from '../../domain/languages/language';
import { type Operator } from '../../domain/quantities/quantity';

/** Ends in a unit; null is an open end. */
export interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** One step of a working, in the unit in which it is shown; `ends` is null where it cannot be told. */
export type StepReport = { readonly ends: Ends | null; readonly open: boolean; readonly unit: string } & (
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: number; readonly right: number }
);

/** A check, worked out; the last step of a side is the side. */
export interface CheckReport {
  readonly id: string;
  readonly title: Bilingual;
  /** null where there is nothing to say beyond the verdict. */
  readonly comment: Bilingual | null;
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** By how much the sides miss the relation, in the unit of the sides; null unless they do. */
  readonly gap: number | null;
  readonly left: readonly StepReport[];
  readonly right: readonly StepReport[];
  /** Both sides as they are written in checks.csv. */
  readonly written: Readonly<Record<'left' | 'right', string>>;
  /** Ids of the claims that it names, each once, and of their datasets and sources. */
  readonly claims: readonly string[];
  readonly datasets: readonly string[];
  readonly sources: readonly string[];
}

/** What a card, a work's page or the search says of a check: finished texts. */
export interface CheckSummary {
  readonly id: string;
  readonly title: Bilingual;
  readonly verdict: Verdict;
  /** Id of the first dataset that it touches, on whose page of checks its working stands. */
  readonly dataset: string;
  readonly claims: readonly string[];
  readonly gap: Bilingual;
  /** Both sides in one line, with the figures of the claims. */
  readonly working: Bilingual;
}

/** A line of the ledger: finished texts, and the ends of both sides to draw. */
export interface CheckLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly verdict: Verdict;
  readonly gap: Bilingual;
  /** What both sides come to, for whoever cannot see the drawing. */
  readonly sides: Bilingual;
  /** null for a side that cannot be told. */
  readonly ends: readonly [Ends | null, Ends | null];
  readonly datasets: readonly string[];
  readonly sources: readonly string[];
}

/** A dataset in the ledger: how many checks touch it, and how many of them do not add up or cannot be told. */
export interface CheckedDataset {
  readonly id: string;
  readonly title: Bilingual;
  readonly checks: number;
  readonly inDoubt: number;
}

/** The ledger of all checks, `/datasets/checks.json`; made at build, in the order of checks.csv. */
export interface LedgerData {
  readonly site: Site;
  readonly lines: readonly CheckLine[];
  /** The datasets that checks touch, in the order of the collection. */
  readonly datasets: readonly CheckedDataset[];
  /** The texts that the lines draw on, by name. */
  readonly texts: readonly { readonly id: string; readonly name: Bilingual }[];
}

/** The ledger of one dataset with the workings of its lines: `/datasets/checks/{id}.json`. */
export interface DatasetLedgerData extends LedgerData {
  readonly workings: ChecksPageData;
}

/** A claim that a check names, without the works that its text cites. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly dataset: string;
  readonly measure: Bilingual;
}

/** Checks with their workings, and all that is needed to write them out. */
export interface ChecksPageData {
  readonly site: Site;
  readonly checks: readonly CheckReport[];
  readonly claims: Readonly<Record<string, CheckedClaim>>;
  /** Cut down to what the claims use; the units hold those that only a working has. */
  readonly lists: Pick<CodeLists, 'claimants' | 'places' | 'sections' | 'works'> & {
    readonly units: readonly Unit[];
  };
}

/** What a reader's own sum needs before a claim is chosen: `/datasets/own-sum.json`, made at build. */
export interface OwnSumData {
  readonly site: Site;
  /** All units: a number of the reader's may be in any. */
  readonly units: readonly Unit[];
  /** A check to begin with and what it is worked out from; without any check in the collection there is none. */
  readonly example:
    (Pick<Check, 'left' | 'relation' | 'right'> & Pick<Collection, 'datasets' | 'lists'>) | null;
}
