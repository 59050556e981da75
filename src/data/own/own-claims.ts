import {
  type Bound,
  BOUNDS,
  type Claim,
  EVIDENCE,
  type Evidence,
  type Status,
  STATUSES,
} from '../../domain/claim';
import { FORMULA } from '../reading/read-table';
import { type Columns, type OwnName, type Role } from './match-columns';
import { type FindingList } from './own-findings';
import { type Decimal, parseOwnNumber } from './own-number';
import { ownPeriod } from './own-period';
import { type OwnRecord, type OwnRecords } from './split-own-text';

/** A row that states a number, as a claim, with the row it comes from. */
export interface OwnClaim {
  readonly claim: Claim;
  readonly record: OwnRecord;
}

/** Words that people write for our codes. */
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  факт: 'actual',
  план: 'planned',
  ожидание: 'projected',
  expected: 'projected',
};

type Reading = (name: Role | OwnName) => string;

/**
 * The claims that rows state, by the columns chosen for them. Names of people, places, measures and units stay as the
 * reader wrote them, and serve as ids. A row without a number that can be read is left out and said; other findings
 * leave the cell empty and keep the row.
 *
 * @param file name of the file: the measure and the source of rows that name none
 */
export function ownClaims(
  { header, records }: OwnRecords,
  columns: Columns,
  decimal: Decimal,
  file: string,
  findings: FindingList,
): readonly OwnClaim[] {
  const ids = new Set<string>();
  const nameOf = (name: Role | OwnName): string => header[columns[name] ?? -1] ?? '';
  const read = Object.values(columns);
  return records.flatMap((record): readonly OwnClaim[] => {
    const { line, cells } = record;
    const text: Reading = (name) => (cells[columns[name] ?? -1] ?? '').trim();
    const find = (code: Parameters<FindingList['add']>[0], name: Role | OwnName): void => {
      findings.add(code, line, nameOf(name), text(name));
    };
    for (const column of read) {
      const cell = cells[column] ?? '';
      if (cell.includes('\uFFFD')) findings.add('unknown-letters', line, header[column], cell);
      if (FORMULA.test(cell) && !isNumeral(cell)) findings.add('formula', line, header[column], cell);
    }
    const values = valuesOf(text, decimal, find);
    if (!values) return [];
    const id = text('id');
    if (id !== '' && ids.has(id)) find('duplicate-id', 'id');
    const own = id === '' || ids.has(id) ? `row-${String(line)}` : id;
    ids.add(own);
    const period = ownPeriod(text('from'), text('to'));
    if (period === null) find('period', 'from');
    const comment = { en: text('comment_en'), ru: text('comment_ru') };
    const claim: Claim = {
      id: own,
      measure: text('measure') || file,
      place: text('place'),
      period: period ?? '',
      question: ownPeriod(text('question')) ?? '',
      ...values,
      unit: text('unit'),
      base: ownPeriod(text('base')) ?? '',
      status: statusOf(text('status'), () => {
        find('status', 'status');
      }),
      evidence: evidenceOf(text('evidence'), () => {
        find('evidence', 'evidence');
      }),
      claimant: text('claimant'),
      said: ownPeriod(text('said')) ?? '',
      origin: [],
      originAt: [text('origin'), text('origin_at')].filter((part) => part !== '').join(', '),
      source: text('source') || file,
      section: '',
      footnote: text('footnote'),
      quote: text('quote'),
      printed: text('printed'),
      repeats: text('repeats'),
      comment: comment.en === '' && comment.ru === '' ? null : comment,
    };
    return [{ claim, record }];
  });
}

type Values = Pick<Claim, 'low' | 'best' | 'high' | 'bound'>;

function valuesOf(
  text: Reading,
  decimal: Decimal,
  find: (code: Parameters<FindingList['add']>[0], name: Role | OwnName) => void,
): Values | null {
  const read: Record<string, number | null> = {};
  for (const name of ['low', 'best', 'high'] as const) {
    const value = parseOwnNumber(text(name), decimal);
    if (typeof value === 'string') {
      find(value, name);
      return null;
    }
    read[name] = value;
  }
  const { low = null, best = null, high = null } = read;
  if (low === null && best === null && high === null) {
    find('no-number', 'best');
    return null;
  }
  const stated = [low, best, high].filter((value) => value !== null);
  if (stated.some((value, at) => at > 0 && value < (stated[at - 1] ?? value))) {
    find('order', 'high');
    return null;
  }
  // With a best and one end, nobody can tell whether the other end is open or was forgotten.
  if (best !== null && (low === null) !== (high === null)) {
    find('half-range', low === null ? 'low' : 'high');
    return null;
  }
  const fitting = fittingBounds({ low, best, high });
  const wanted = text('bound');
  if (wanted !== '' && !fitting.some((bound) => bound === wanted)) find('bound', 'bound');
  const bound = fitting.find((entry) => entry === wanted) ?? fitting[0] ?? 'stated';
  return { low, best, high, bound };
}

/** The bounds that values can have, the plainest first. */
function fittingBounds({ low, best, high }: Omit<Values, 'bound'>): readonly Bound[] {
  if (low !== null && high !== null) return ['between'];
  if (best !== null) return ['stated', 'about'];
  return BOUNDS.filter((bound) => (low === null ? /most|less/ : /least|more/).test(bound));
}

function statusOf(word: string, unknown: () => void): Status {
  const plain = word.toLowerCase();
  const found = STATUSES.find((status) => status === plain) ?? STATUS_WORDS[plain];
  if (found === undefined && plain !== '') unknown();
  return found ?? 'actual';
}

function evidenceOf(word: string, unknown: () => void): Evidence {
  const plain = word.toLowerCase().replace(/\s+/g, '-');
  const found = EVIDENCE.find((evidence) => evidence === plain);
  if (found === undefined && plain !== '') unknown();
  return found ?? 'author';
}

function isNumeral(cell: string): boolean {
  return /^\s*[+-]?\d[\d\s.,'’\u00A0\u202F]*$/.test(cell);
}
