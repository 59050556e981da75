import {
  type Bound,
  BOUNDS,
  type Claim,
  EVIDENCE,
  type Evidence,
  type Status,
  STATUSES,
} from '../../domain/claim';
import { type Bilingual } from '../../domain/languages/language';
import { type Problem } from '../../domain/problem';
import { column, readTable, type TableRow } from './read-table';

/** The columns of a claims.csv, in their order; `claims.schema.json` describes the same. */
export const CLAIM_COLUMNS = [
  column('id', 'id'),
  column('measure', 'id'),
  column('place', 'id'),
  column('period', 'date', false),
  column('question', 'date', false),
  column('low', 'number', false),
  column('best', 'number', false),
  column('high', 'number', false),
  column('bound', 'code', true, BOUNDS),
  column('unit', 'id'),
  column('base', 'date', false),
  column('status', 'code', true, STATUSES),
  column('evidence', 'code', true, EVIDENCE),
  column('claimant', 'id'),
  column('said', 'date', false),
  column('origin', 'ids', false),
  column('origin_at', 'text', false),
  column('source', 'id'),
  column('section', 'id', false),
  column('footnote', 'ordinal', false),
  column('quote', 'text'),
  column('printed', 'text'),
  column('repeats', 'id', false),
  column('comment_en', 'text', false),
  column('comment_ru', 'text', false),
] as const;

/** A claims.csv, read: the claims of its sound rows, the line of each, and what is wrong with the others. */
export interface ClaimsRead {
  readonly claims: readonly Claim[];
  readonly lines: ReadonlyMap<Claim, number>;
  readonly problems: readonly Problem[];
}

/** Reads a claims.csv on its own, e.g. a reader's file. What it names is not looked up here. */
export function readClaims(text: string, file: string): ClaimsRead {
  const { rows, problems } = readTable(text, file, CLAIM_COLUMNS);
  const lines = new Map(rows.filter(({ sound }) => sound).map((row) => [claimFromRow(row), row.line]));
  return { claims: [...lines.keys()], lines, problems };
}

/** The claim that a sound row states. An empty `question` stays empty: it means the period. */
export function claimFromRow(row: TableRow): Claim {
  const origin = row.text('origin');
  return {
    id: row.text('id'),
    measure: row.text('measure'),
    place: row.text('place'),
    period: row.text('period'),
    question: row.text('question'),
    low: row.number('low'),
    best: row.number('best'),
    high: row.number('high'),
    bound: row.text('bound') as Bound,
    unit: row.text('unit'),
    base: row.text('base'),
    status: row.text('status') as Status,
    evidence: row.text('evidence') as Evidence,
    claimant: row.text('claimant'),
    said: row.text('said'),
    origin: origin === '' ? [] : origin.split(';'),
    originAt: row.text('origin_at'),
    source: row.text('source'),
    section: row.text('section'),
    footnote: row.text('footnote'),
    quote: row.text('quote'),
    printed: row.text('printed'),
    repeats: row.text('repeats'),
    comment: commentOf(row),
  };
}

/** Null only when the cells are empty in both languages; a comment in one language is left for the checker to refuse. */
function commentOf(row: TableRow): Bilingual | null {
  const comment = bilingual(row, 'comment');
  return comment.en === '' && comment.ru === '' ? null : comment;
}

/** The two cells `<stem>_en` and `<stem>_ru` of a row. */
export function bilingual(row: TableRow, stem: string): Bilingual {
  return { en: row.text(`${stem}_en`), ru: row.text(`${stem}_ru`) };
}
