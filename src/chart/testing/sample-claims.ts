import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Dataset } from '../../domain/dataset';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { type Measure } from '../../domain/measure';
import { type ChartInput, type ChartNames } from '../chart-input';

/** Units for specs. */
export const PERSONS: Unit = {
  id: 'persons',
  name: { en: 'people', ru: 'человек' },
  forms: { en: ['person', 'people'], ru: ['человек', 'человека', 'человек'] },
  symbol: { en: '', ru: '' },
  dimension: 'persons',
  factor: 1,
};
export const PERCENT: Unit = {
  id: 'percent',
  name: { en: 'percent', ru: 'проценты' },
  symbol: { en: '%', ru: '%' },
  dimension: 'percent',
  factor: 1,
};
export const TIMES: Unit = {
  id: 'times',
  name: { en: 'times', ru: 'раз' },
  symbol: { en: '', ru: '' },
  dimension: 'multiple',
  factor: 1,
};

/** A measure for specs. */
export const HELD: Measure = {
  id: 'held',
  label: { en: 'People held', ru: 'Заключённые' },
  kind: 'stock',
  unit: 'persons',
  family: '',
  partOf: '',
  definition: { en: 'Invented for a test.', ru: 'Придумано для проверки.' },
};

const NO_TEXT: Bilingual = { en: '', ru: '' };

/** A dataset for specs: measures and claims as given, everything else empty. */
export function sampleDataset(
  { measures = [HELD], claims = [] }: Partial<Pick<Dataset, 'measures' | 'claims'>>,
  info: Partial<Dataset['info']> = {},
): Dataset {
  return {
    info: {
      id: 'sample',
      title: NO_TEXT,
      question: NO_TEXT,
      summary: NO_TEXT,
      method: NO_TEXT,
      keywords: { en: [], ru: [] },
      theme: 'war',
      version: '1.0.0',
      released: '',
      view: {},
      ...info,
    },
    measures,
    claims,
  };
}

/** A claim for specs: invented, and complete. */
export function sampleClaim(changes: Partial<Claim>): Claim {
  const period = changes.period ?? '1940';
  return {
    id: 'sample-001',
    measure: 'held',
    place: 'ussr',
    period,
    question: period,
    low: null,
    best: null,
    high: null,
    bound: 'stated',
    unit: 'persons',
    base: '',
    status: 'actual',
    evidence: 'scholarship',
    claimant: 'historian',
    said: '',
    origin: [],
    originAt: '',
    source: 'work-a',
    section: 'work-a-1',
    footnote: '',
    quote: '',
    printed: '',
    repeats: '',
    comment: null,
    ...changes,
  };
}

/** Invented claims that cover every case of a row: all rivals about 1940, and two undated. */
export const SAMPLE_CLAIMS: readonly Claim[] = [
  {
    best: 1670000,
    bound: 'about',
    evidence: 'archival-record',
    claimant: 'historian',
    printed: '1.67 million',
  },
  { best: 1500421, bound: 'stated', evidence: 'census', claimant: 'bureau', printed: '1,500,421' },
  {
    low: 4e6,
    high: 8e6,
    bound: 'between',
    evidence: 'author',
    claimant: 'most-authors',
    printed: '4 to 8 million',
  },
  {
    low: 2e6,
    best: 2300000,
    high: 3e6,
    bound: 'between',
    evidence: 'scholarship',
    claimant: 'long-name',
    printed: '2 to 3 million, best 2.3 million',
  },
  {
    low: 700000,
    bound: 'more-than',
    evidence: 'official-statistic',
    claimant: 'official',
    printed: '700,000',
  },
  {
    low: 5e6,
    bound: 'at-least',
    evidence: 'memoir',
    claimant: 'witness',
    source: 'work-b',
    printed: '5 million',
  },
  { high: 900000, bound: 'at-most', evidence: 'statement', claimant: 'commissar', printed: '900,000' },
  {
    high: 12e6,
    bound: 'less-than',
    evidence: 'contemporary-report',
    claimant: 'embassy',
    printed: '12 million',
  },
  {
    best: 1e6,
    bound: 'stated',
    status: 'planned',
    evidence: 'statement',
    claimant: 'commissar',
    printed: '1 million',
  },
  {
    low: 600000,
    high: 800000,
    bound: 'between',
    status: 'projected',
    evidence: 'official-statistic',
    claimant: 'official',
    printed: '600,000–800,000',
  },
  {
    best: 1.7e6,
    bound: 'about',
    evidence: 'archival-record',
    claimant: 'historian',
    repeats: 'sample-001',
    printed: '1.7 million',
  },
  {
    best: 3500000,
    bound: 'stated',
    evidence: 'teaching-text',
    claimant: 'unit',
    source: 'work-b',
    printed: '3.5 million',
  },
  {
    low: 8e6,
    high: 9e6,
    bound: 'between',
    period: '',
    question: '1940',
    evidence: 'author',
    claimant: 'most-authors',
    source: 'work-b',
    printed: '8–9 million',
  },
  {
    low: 2500000,
    bound: 'more-than',
    period: '',
    evidence: 'memoir',
    claimant: 'witness',
    printed: '2.5 million',
  },
].map((changes, at) =>
  sampleClaim({ id: `sample-${String(at + 1).padStart(3, '0')}`, ...changes } as Partial<Claim>),
);

const NAMES: Readonly<Record<string, Bilingual>> = {
  historian: { en: 'A historian', ru: 'Историк' },
  bureau: { en: 'Census bureau', ru: 'Бюро переписи' },
  'most-authors': { en: 'Most authors', ru: 'Большинство авторов' },
  'long-name': {
    en: 'Commission for the study of everything that nobody was meant to count',
    ru: 'Межведомственная комиссия по изучению обстоятельств, о которых никто не должен был узнать',
  },
  official: { en: 'Official figures', ru: 'Официальные данные' },
  witness: { en: 'A witness', ru: 'Очевидец' },
  commissar: { en: 'People’s commissar', ru: 'Народный комиссар' },
  embassy: { en: 'Embassy report', ru: 'Донесение посольства' },
  unit: { en: 'Teaching unit', ru: 'Учебный текст' },
  'work-a': { en: 'Author 2016', ru: 'Автор 2016' },
  'work-b': { en: 'Notes', ru: 'Заметки' },
  ussr: { en: 'USSR', ru: 'СССР' },
  ukraine: { en: 'Ukraine', ru: 'Украина' },
};

/** Names for specs, in one language; an id without a name is its own name. */
export function sampleNames(language: Language): ChartNames {
  const name = (id: string): string => NAMES[id]?.[language] ?? id;
  return { claimant: name, source: name, place: name };
}

/** What a chart needs, for specs: the sample claims about people held, log, by value, 860 px. */
export function sampleInput(
  language: Language,
  translate: Translate,
  changes: Partial<ChartInput> = {},
): ChartInput {
  return {
    claims: SAMPLE_CLAIMS,
    unit: PERSONS,
    measure: HELD,
    language,
    translate,
    names: sampleNames(language),
    scale: 'log',
    order: 'value',
    width: 860,
    ...changes,
  };
}
