import { type Claim } from '../domain/claim';
import { type Language } from '../domain/languages/language';

/** One claim, put into the reader's words: what the card and the table show. All texts are finished. */
export interface ClaimReading {
  readonly claim: Claim;
  readonly language: Language;
  /** What is counted. */
  readonly measure: string;
  /** "4–8 million people". */
  readonly figure: string;
  /** Low, best and high in the view's unit, empty where the text leaves them open. */
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly period: string;
  /** True when the period is dated by us from the context. */
  readonly inferred: boolean;
  readonly base: string;
  readonly said: string;
  readonly place: string;
  readonly status: string;
  readonly evidence: string;
  readonly claimant: string;
  /** Short name of the text, e.g. "Reiman 2016". */
  readonly source: string;
  /** Where in the text: "ch. 4", the section's title in its own language, "pp. 74–79, note 107". */
  readonly chapter: string;
  readonly section: string;
  readonly sectionLanguage: string;
  readonly pages: string;
  /** Works that the text cites at the figure: finished bibliography entries with the language of each. */
  readonly origins: readonly {
    readonly id: string;
    readonly text: string;
    readonly language: string;
    readonly at: string;
  }[];
  readonly comment: string;
  /** Outline of the sign of the kind of evidence, in a box of 16 px round 0,0. */
  readonly mark: string;
}
