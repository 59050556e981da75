import { type Claim } from '../../domain/claim';
import { type HistoricalEvent } from '../../domain/code-lists';
import { type Measure } from '../../domain/measure';
import { HELD, sampleClaim } from './sample-claims';

/** A whole with two parts of one family, for specs. */
export const SAMPLE_MEASURES: readonly Measure[] = [
  { ...HELD, family: 'people' },
  { ...HELD, id: 'dead', label: { en: 'Died', ru: 'Умершие' }, family: 'people', partOf: 'held' },
  {
    ...HELD,
    id: 'freed',
    label: { en: 'Set free before their time', ru: 'Освобождённые до срока' },
    family: 'people',
    partOf: 'held',
  },
];

/** Claims about them at two times: stated, ranges, open sides, a plan, an undated one and one elsewhere. */
export const RELATED_CLAIMS: readonly Claim[] = [
  { measure: 'held', period: '1930', best: 1e6, printed: '1' },
  { measure: 'held', period: '1940', low: 1.5e6, high: 2e6, bound: 'between', printed: '1.5–2 million' },
  {
    measure: 'held',
    period: '1940',
    claimant: 'long-name',
    best: 1.9e6,
    source: 'work-b',
    printed: '1.9 million',
  },
  {
    measure: 'held',
    period: '',
    claimant: 'witness',
    low: 2.5e6,
    bound: 'more-than',
    printed: '2.5 million',
  },
  { measure: 'dead', period: '1930', best: 40_000, printed: '40,000' },
  { measure: 'dead', period: '1940', low: 90_000, bound: 'more-than', printed: '90,000' },
  {
    measure: 'dead',
    period: '1938/1941',
    claimant: 'embassy',
    high: 300_000,
    bound: 'at-most',
    printed: '300,000',
  },
  {
    measure: 'freed',
    period: '1930',
    low: 100_000,
    high: 120_000,
    bound: 'between',
    printed: '100,000–120,000',
  },
  { measure: 'freed', period: '1940', best: 60_000, status: 'planned', printed: '60,000' },
  { measure: 'freed', period: '1940', best: 50_000, place: 'ukraine', printed: '50,000' },
].map((changes, at) =>
  sampleClaim({ id: `related-${String(at + 1).padStart(3, '0')}`, ...changes } as Partial<Claim>),
);

/** Events for specs: close together, one of them long, one outside. */
export const SAMPLE_EVENTS: readonly HistoricalEvent[] = [
  ['1932/1933', 'A famine of two years', 'Голод двух лет'],
  ['1933-05', 'A decree that nobody was meant to read', 'Указ, которого никто не должен был читать'],
  ['1934-12-01', 'A murder', 'Убийство'],
  ['1941-06-22', 'War', 'Война'],
  ['1953-03', 'A death', 'Смерть'],
].map(([date = '', en = '', ru = ''], at) => ({
  id: `event-${String(at)}`,
  date,
  name: { en, ru },
  section: '',
}));
