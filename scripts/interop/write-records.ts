import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  claimRecords,
  datasetRecord,
  RECORD_FORMATS,
  recordsOf,
} from '../../src/data/citations/citation-records';
import { type CollectionIndex, type DatasetPageData } from '../../src/data/pages/page-data';
import { type Messages, translator } from '../../src/data/texts/translator';
import { LANGUAGES } from '../../src/domain/languages/language';

// Writes what the dialog "Cite" gives for every claim and every dataset, in every format for reference managers and both
// languages, as files that other programs are then asked to read: `tsx write-records.ts <data> <target>`.

const [data = '', target = ''] = process.argv.slice(2);
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { datasets } = read(join(data, 'index.json')) as CollectionIndex;

for (const language of LANGUAGES) {
  const translate = translator(read(`src/i18n/${language}.json`) as Messages, language);
  const works = datasets.flatMap(({ info }) => {
    const { dataset, lists, site } = read(join(data, info.id, 'page.json')) as DatasetPageData;
    const link = `https://example.org/${language}/datasets/${info.id}/?sources=a,b&order=period`;
    return [
      datasetRecord(info, site, link, language, '2026-11-22'),
      // The works that the texts name stand in the lists of references, which are read on their own.
      ...dataset.claims.map((claim) => claimRecords(claim, lists, language, translate).slice(0, 1)),
    ].flat();
  });
  const folder = join(target, language);
  mkdirSync(folder, { recursive: true });
  const names = { bibtex: 'references.bib', ris: 'references.ris', csl: 'references.csl.json' };
  for (const format of RECORD_FORMATS) writeFileSync(join(folder, names[format]), recordsOf(works, format));
}
