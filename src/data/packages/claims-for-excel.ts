import { type Claim } from '../../domain/claim';
import { type CodeLists } from '../../domain/code-lists';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { type Measure } from '../../domain/measure';
import { citeClaim } from '../citations/cite-claim';
import { type Citations } from '../pages/page-data';
import { type CsvCell, type CsvOptions, writeCsv } from './write-csv';

/** What a file for readers needs besides the claims. */
export interface ExcelInput {
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
  readonly lists: CodeLists;
  readonly citations: Citations;
  readonly language: Language;
  readonly translate: Translate;
  /** Writes an EDTF text in words; a bare EDTF month would be turned into a day by Excel. */
  readonly formatPeriod: (edtf: string, language: Language) => string;
}

const COLUMNS = [
  'id',
  'measure',
  'place',
  'period',
  'bound',
  'low',
  'best',
  'high',
  'unit',
  'status',
  'evidence',
  'claimant',
  'said',
  'quote',
  'printed',
  'citation',
  'comment',
  'repeats',
] as const;

/**
 * Writes claims as a CSV file that Excel opens by double click in the given language: names, units, evidence, comment
 * and citation (Chicago in English, ГОСТ in Russian) spelt out. Numbers stay numbers, in the claim's own unit.
 */
export function claimsForExcel(input: ExcelInput, options?: CsvOptions): string {
  const { claims, language, translate } = input;
  const header = COLUMNS.map((column) => translate(`package.column.${column}`));
  const dialect = language === 'ru' ? 'excel-ru' : 'excel-en';
  return writeCsv(
    header,
    claims.map((claim) => cellsOf(claim, input)),
    dialect,
    options,
  );
}

function cellsOf(claim: Claim, input: ExcelInput): readonly CsvCell[] {
  const { measures, lists, citations, language, translate, formatPeriod } = input;
  const name = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    id: string,
    of: (row: Row) => Bilingual,
  ): string => {
    const row = rows.find((candidate) => candidate.id === id);
    return row ? of(row)[language] : id;
  };
  const period = (edtf: string): CsvCell => {
    const text = edtf === '' ? '' : formatPeriod(edtf, language);
    return /^\d{4}$/.test(text) ? Number(text) : text;
  };
  const cells: Readonly<Record<(typeof COLUMNS)[number], CsvCell>> = {
    id: claim.id,
    measure: name(measures, claim.measure, ({ label }) => label),
    place: name(lists.places, claim.place, (place) => place.name),
    period: period(claim.period),
    bound: translate(`bound.${claim.bound}`),
    low: claim.low,
    best: claim.best,
    high: claim.high,
    unit: name(lists.units, claim.unit, (unit) => unit.name),
    status: translate(`status.${claim.status}`),
    evidence: translate(`evidence.${claim.evidence}`),
    claimant: name(lists.claimants, claim.claimant, (claimant) => claimant.name),
    said: period(claim.said),
    quote: claim.quote,
    printed: claim.printed,
    citation: citeClaim(claim, lists, citations, language === 'ru' ? 'gost' : 'chicago', language, translate),
    comment: claim.comment?.[language] ?? '',
    repeats: claim.repeats,
  };
  return COLUMNS.map((column) => cells[column]);
}
