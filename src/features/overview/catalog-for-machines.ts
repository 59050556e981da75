import { type OverviewData } from '../../data/pages/overview-data';
import { type Language } from '../../domain/languages/language';

/** The collection in schema.org's words (`DataCatalog`), for search engines of data; each dataset's page describes itself. */
export function catalogForMachines(
  { site, cards }: OverviewData,
  name: string,
  description: string,
  language: Language,
): object {
  const { address } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name,
    description,
    url: `${address}/${language}/`,
    inLanguage: ['en', 'ru'],
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: site.publisher },
    dataset: cards.map(({ info }) => ({
      '@type': 'Dataset',
      name: info.title[language],
      description: info.question[language],
      url: `${address}/${language}/datasets/${info.id}/`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: site.publisher },
    })),
  };
}
