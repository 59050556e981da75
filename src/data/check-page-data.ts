import { type Relation, type Verdict } from '../domain/check';
import { type Claim } from '../domain/claim';
import { type CodeLists, type Unit } from '../domain/code-lists';
import { type Site } from '../domain/dataset';
import { type Bilingual } from '../domain/language';
import { type Operator } from '../domain/quantity';

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
  readonly claims: readonly string[];
  readonly gap: Bilingual;
  /** Both sides in one line, with the figures of the claims. */
  readonly working: Bilingual;
}

/** A claim that a check names, without the works that its text cites. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly dataset: string;
  readonly measure: Bilingual;
}

/** What the page of all checks needs: `/datasets/checks.json`, made at build. */
export interface ChecksPageData {
  readonly site: Site;
  readonly checks: readonly CheckReport[];
  readonly claims: Readonly<Record<string, CheckedClaim>>;
  readonly datasets: readonly { readonly id: string; readonly title: Bilingual }[];
  /** Cut down to what the claims use; the units hold those that only a working has. */
  readonly lists: Pick<CodeLists, 'claimants' | 'places' | 'sections' | 'works'> & {
    readonly units: readonly Unit[];
  };
}
