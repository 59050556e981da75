import { type DatasetPageData } from '../../data/pages/page-data';
import { type Language } from '../../domain/languages/language';
import { parsePeriod } from '../../domain/time/period';

/** The dataset in schema.org's words (`Dataset`), for search engines of data. */
export function datasetForMachines(
  { dataset, lists, citations, site }: DatasetPageData,
  language: Language,
): object {
  const { info, claims, measures } = dataset;
  const folder = `${site.address}/datasets/${info.id}`;
  const periods = claims.map(({ period }) => parsePeriod(period)).filter((period) => period !== null);
  const years = periods.flatMap(({ from, to }) => [from, to - 1e-9]).filter((year) => Number.isFinite(year));
  const texts = new Set(claims.map(({ source }) => source));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: info.title[language],
    alternateName: info.title[language === 'ru' ? 'en' : 'ru'],
    description: info.summary[language],
    url: `${site.address}/${language}/datasets/${info.id}/`,
    version: info.version,
    datePublished: info.released,
    inLanguage: ['en', 'ru'],
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: site.publisher },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: site.title[language],
      url: `${site.address}/${language}/`,
    },
    keywords: info.keywords[language],
    ...(years.length > 0
      ? {
          temporalCoverage: `${String(Math.floor(Math.min(...years)))}/${String(Math.floor(Math.max(...years)))}`,
        }
      : {}),
    spatialCoverage: lists.places.map(({ name }) => name[language]),
    variableMeasured: measures.map(({ label }) => label[language]),
    citation: [...texts].map((id) => citations[id]?.[language === 'ru' ? 'gost' : 'chicago']).filter(Boolean),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${folder}/claims.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${folder}/claims.json` },
      { '@type': 'DataDownload', encodingFormat: 'application/zip', contentUrl: `${folder}/${info.id}.zip` },
    ],
  };
}
