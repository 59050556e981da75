import { type Extent } from '../../chart/large/large-axis';
import { type OwnNumbers, type OwnSeries, type OwnView } from '../../data/own/arrange-own-claims';
import { type OwnFindings } from '../../data/own/own-findings';
import { type Refusal } from '../../data/own/own-limits';
import { type OwnCorrections, type OwnReading } from '../../data/own/read-own-file';
import { type TableSchema } from '../../data/packages/table-schemas';
import { type Messages } from '../../data/texts/translator';
import { type Claim, type Evidence, type Status } from '../../domain/claim';
import { type Language } from '../../domain/languages/language';

/** What the page asks of the worker that holds the reader's file, and what it answers. */
export interface OwnRequests {
  open: { ask: { file: File; corrections: OwnCorrections }; answer: OwnOpened | Refusal };
  arrange: { ask: { view: OwnView; language: Language }; answer: OwnArranged };
  rows: { ask: { from: number; to: number }; answer: readonly Claim[] };
  cells: { ask: { place: number }; answer: OwnCells };
  excel: { ask: OwnExcel; answer: Uint8Array };
  pack: { ask: OwnPack; answer: Uint8Array };
}
export type OwnDeed = keyof OwnRequests;

/** A file, read: everything about it but its rows, which stay in the worker. */
export interface OwnOpened {
  readonly file: string;
  readonly reading: OwnReading;
  readonly decimalSure: boolean;
  readonly header: readonly string[];
  readonly preview: readonly (readonly string[])[];
  readonly rows: number;
  readonly claims: number;
  readonly findings: OwnFindings;
  readonly series: readonly OwnSeries[];
  /** What can be switched on and off; empty where the file has no such column, or too much in it. */
  readonly sources: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly status: readonly Status[];
  /** How long the worker read, ms. */
  readonly took: number;
}

/** The claims of a view: their numbers; themselves only where they are few. */
export interface OwnArranged {
  readonly numbers: OwnNumbers;
  readonly extent: Extent;
  readonly count: number;
  readonly claims: readonly Claim[] | null;
}

/** One row of the file as it stands there. */
export interface OwnCells {
  readonly line: number;
  readonly cells: readonly { readonly name: string; readonly text: string }[];
}

/** What the worker needs to write the claims of the view last arranged for a spreadsheet. */
export interface OwnExcel {
  readonly language: Language;
  readonly messages: Readonly<Record<Language, Messages>>;
}

/** What the worker needs to pack the claims of the view last arranged. */
export interface OwnPack {
  readonly claimsSchema: TableSchema;
  readonly chart: string;
  readonly day: string;
  readonly messages: Readonly<Record<Language, Messages>>;
}

/** How many claims are drawn one by one, and listed in one table; more go to the canvas, and by windows. */
export const FEW = 500;

/** What the worker posts: how far it has come, an answer, or what it threw. */
export type OwnReply =
  | { readonly progress: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string };
