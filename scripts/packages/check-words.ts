import { type CheckWords } from '../../src/chart/sentences/describe-check';
import { type ChecksPageData } from '../../src/data/pages/check-page-data';
import { type Bilingual, type Language, type Translate } from '../../src/domain/languages/language';

/** Says something of checks in both languages. */
export function inBoth(
  page: ChecksPageData,
  translate: Readonly<Record<Language, Translate>>,
): (of: (words: CheckWords) => string) => Bilingual {
  return (of) => ({
    en: of(wordsOf(page, 'en', translate.en)),
    ru: of(wordsOf(page, 'ru', translate.ru)),
  });
}

function wordsOf({ claims, lists }: ChecksPageData, language: Language, translate: Translate): CheckWords {
  return {
    claim: (id) => found(claims[id]?.claim, id),
    unit: (id) =>
      found(
        lists.units.find((unit) => unit.id === id),
        id,
      ),
    language,
    translate,
  };
}

function found<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new RangeError(`the checks name ${id}, which is not there`);
  return item;
}
