import { type Claim } from '../../domain/claim';
import { type CodeLists, type Unit } from '../../domain/code-lists';
import { type Bilingual, type Language, type Translate } from '../../domain/languages/language';
import { type Measure } from '../../domain/measure';
import { type Citations } from '../pages/page-data';

type Translators = Readonly<Record<Language, Translate>>;

/** The unit of a reader's numbers: as the file writes it, or "units" where it does not. */
export function ownUnit(unit: string, translate: Translators): Unit {
  const name = unit === '' ? both('yourData.unit', translate) : same(unit);
  // An id of its own: the noun of a reader's unit is not declined by us.
  return { id: unit, name, symbol: name, dimension: `own ${unit}`, factor: 1 };
}

/** What a reader's file counts; the name stands as it is in both languages. */
export function ownMeasure(measure: string, unit: string): Measure {
  const label = same(measure);
  return { id: measure, label, kind: 'stock', unit, family: '', partOf: '', definition: label };
}

/** The code lists that some of a reader's claims point into, made from their own words. */
export function ownLists(claims: readonly Claim[], translate: Translators): CodeLists {
  const distinct = (of: (claim: Claim) => string): readonly string[] => [...new Set(claims.map(of))];
  const named = (id: string): { id: string; name: Bilingual } => ({
    id,
    name: id === '' ? both('yourData.notSaid', translate) : same(id),
  });
  return {
    claimants: distinct(({ claimant }) => claimant).map((id) => ({ ...named(id), kind: 'unnamed' })),
    places: distinct(({ place }) => place).map((id) => ({ ...named(id), partOf: '' })),
    units: distinct(({ unit }) => unit).map((id) => ownUnit(id, translate)),
    sections: [],
    events: [],
    works: distinct(({ source }) => source).map((id) => ({
      id,
      type: 'document',
      title: id,
      language: 'und',
      custom: { role: 'text', short: same(id) },
    })),
  };
}

/** The works of a reader's file, cited as the file names them. */
export function ownCitations({ works }: CodeLists): Citations {
  return Object.fromEntries(works.map(({ id }) => [id, { chicago: id, apa: id, gost: id }]));
}

function same(text: string): Bilingual {
  return { en: text, ru: text };
}

function both(key: string, translate: Translators): Bilingual {
  return { en: translate.en(key), ru: translate.ru(key) };
}
