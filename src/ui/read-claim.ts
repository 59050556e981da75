import { formatClaimFigure, formatNumber } from '../chart/formats/format-number';
import { formatPeriod } from '../chart/formats/format-period';
import { evidencePath } from '../chart/marks/evidence-shape';
import { type Claim } from '../domain/claim';
import { type CodeLists, type Unit } from '../domain/code-lists';
import { type Language, type Translate } from '../domain/languages/language';
import { type Measure } from '../domain/measure';
import { parsePeriod } from '../domain/time/period';
import { type ClaimReading } from './claim-reading';

/** What a claim is read with: the lists it points into, the unit it is shown in, the reader's language. */
export interface ReadingGlasses {
  readonly lists: CodeLists;
  readonly unit: Unit;
  /** Measures by whose names claims tell what they count; without them a claim does not. */
  readonly measures?: readonly Pick<Measure, 'id' | 'label'>[];
  readonly language: Language;
  readonly translate: Translate;
  /** The finished bibliography entry of a work, in the style of the reader's language. */
  readonly entryOf: (work: string) => string;
}

/** Puts one claim into the reader's words. What the source does not say stays empty. */
export function readClaim(claim: Claim, glasses: ReadingGlasses): ClaimReading {
  const { lists, unit, language, translate } = glasses;
  const section = lists.sections.find(({ id }) => id === claim.section);
  const work = lists.works.find(({ id }) => id === claim.source);
  const name = (
    list: readonly { id: string; name: Readonly<Record<Language, string>> }[],
    id: string,
  ): string => list.find((entry) => entry.id === id)?.name[language] ?? id;
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, language));
  const pages = section?.pages.replace('-', '–') ?? '';
  const places = placesIn(claim.originAt, language).split(/;\s*/);
  return {
    claim,
    language,
    measure: glasses.measures?.find(({ id }) => id === claim.measure)?.label[language] ?? '',
    figure: formatClaimFigure(claim, unit, language, translate, { noun: true }),
    low: number(claim.low),
    best: number(claim.best),
    high: number(claim.high),
    period: formatPeriod(claim.period, language),
    inferred: parsePeriod(claim.period)?.inferred ?? false,
    base: formatPeriod(claim.base, language),
    said: formatPeriod(claim.said, language),
    place: name(lists.places, claim.place),
    status: translate(`status.${claim.status}`),
    evidence: translate(`evidence.${claim.evidence}`),
    claimant: name(lists.claimants, claim.claimant),
    source: work?.custom.short?.[language] ?? claim.source,
    chapter: section?.chapter ? translate('card.chapter', { n: section.chapter }) : '',
    section: section?.title ?? '',
    sectionLanguage: /[а-яё]/i.test(section?.title ?? '') ? 'ru' : 'en',
    pages: [
      pages && translate(pages.includes('–') ? 'card.pages' : 'card.page', { pages }),
      claim.footnote && translate('card.note', { n: claim.footnote }),
    ]
      .filter((part) => part !== '')
      .join(', '),
    origins: claim.origin.map((id, index) => ({
      id,
      text: glasses.entryOf(id),
      language: lists.works.find((entry) => entry.id === id)?.language ?? 'en',
      at:
        (places.length === claim.origin.length
          ? places[index]
          : index === 0
            ? placesIn(claim.originAt, language)
            : '') ?? '',
    })),
    comment: claim.comment?.[language] ?? '',
    mark: evidencePath(claim.evidence, 5),
  };
}

/** The place in a cited work, as the text abbreviates it; in Russian with Russian abbreviations. */
function placesIn(originAt: string, language: Language): string {
  if (language === 'en') return originAt;
  return originAt
    .replace(/\bpp?\.\s*/g, 'с. ')
    .replace(/\b[Vv]ol\.\s*/g, 'т. ')
    .replace(/\b(?:tab|table)\.?\s*/gi, 'табл. ')
    .replace(/\bdoc\.\s*/g, 'док. ')
    .replace(/\bl\.\s*/g, 'л. ')
    .replace(/ and /g, ' и ');
}
