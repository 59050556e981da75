import { type Claim, type Evidence, type Status } from '../../domain/claim';
import { type Language, type Translate } from '../../domain/languages/language';
import { claimsForExcel } from '../packages/claims-for-excel';
import { type Columns } from './match-columns';
import { ownCitations, ownLists, ownMeasure } from './own-lists';

/** What a spreadsheet of a reader's own rows is made from. */
export interface OwnExcelInput {
  /** The claims on screen. */
  readonly claims: readonly Claim[];
  readonly columns: Columns;
  readonly language: Language;
  readonly translate: Readonly<Record<Language, Translate>>;
  /** Writes an EDTF text in words. */
  readonly formatPeriod: (edtf: string, language: Language) => string;
}

/** A reader's own claims as a CSV file for Excel; cells that it would run are escaped, and what the file does not say stays empty. */
export function ownExcel({ claims, columns, language, translate, formatPeriod }: OwnExcelInput): string {
  const said = saidOnly(claims, columns);
  const lists = ownLists(said, translate);
  const measures = new Map(said.map(({ measure, unit }) => [measure, ownMeasure(measure, unit)]));
  return claimsForExcel(
    {
      claims: said,
      measures: [...measures.values()],
      lists,
      citations: ownCitations(lists),
      language,
      translate: (key, parameters) =>
        key === 'evidence.' || key === 'status.' ? '' : translate[language](key, parameters),
      formatPeriod,
    },
    { escapeFormulas: true },
  );
}

/** Claims without the kind of evidence and the status that a file has no column for: what it does not say, we do not. */
export function saidOnly(claims: readonly Claim[], columns: Columns): readonly Claim[] {
  return claims.map((claim) => ({
    ...claim,
    evidence: columns.evidence === undefined ? ('' as Evidence) : claim.evidence,
    status: columns.status === undefined ? ('' as Status) : claim.status,
  }));
}
