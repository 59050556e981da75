import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Resource } from '../../src/data/packages/data-package';
import { type TableSchema } from '../../src/data/packages/table-schemas';
import { type CollectionIndex } from '../../src/data/pages/page-data';
import { readCollection } from '../../src/data/reading/read-collection';
import { type Messages, translator } from '../../src/data/texts/translator';
import { type Language } from '../../src/domain/languages/language';
import { formatCitations } from '../citations/format-citations';
import { checkFiles } from './check-files';
import { collectionFiles, type CollectionInput, curatorsNotes } from './collection-files';
import { drawDefaultView } from './draw-default-view';
import { validateIndex } from './validate-index';
import { validatePackage } from './validate-package';

const texts = new Map(
  readdirSync('datasets', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(csv|json|md)$/.test(path))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join('datasets', path), 'utf8')] as const),
);
const texter = (language: Language) =>
  translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);
const translate = { en: texter('en'), ru: texter('ru') };

/** Everything read and made anew, as a build does it. */
function make(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { collection, checks } = readCollection(texts);
  const input: CollectionInput = {
    collection,
    citations: formatCitations(collection.lists.works),
    claimsSchema: JSON.parse(texts.get('claims.schema.json') ?? '') as TableSchema,
    translate,
    checks: checkFiles(checks, collection, translate),
    notes: (id) => curatorsNotes(id, (path) => texts.get(path) ?? ''),
    chartSvg: (dataset, language) => drawDefaultView(dataset, collection, language, translate[language]),
  };
  return collectionFiles(input);
}

describe('the packages of the collection', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  let zips: readonly string[];
  const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  beforeAll(async () => {
    files = await make();
    zips = [...files.keys()].filter((path) => path.endsWith('.zip'));
  }, 60_000);

  it('are the same byte for byte when they are made again', async () => {
    const again = await make();
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of files)
      expect([path, sha256(again.get(path)!)]).toEqual([path, sha256(bytes)]);
  }, 60_000);

  it('give true sizes, hashes and checksums, and hold every foreign key', () => {
    expect(zips.length).toBeGreaterThan(1);
    for (const path of zips) {
      const entries = unzipSync(files.get(path)!);
      const descriptor = JSON.parse(decode(entries['datapackage.json'])) as {
        resources: readonly Resource[];
      };
      expect(validatePackage(descriptor)).toEqual([]);
      const rows = new Map<string, readonly Record<string, string>[]>();
      for (const { name, path: file, bytes, hash, type } of descriptor.resources) {
        expect([file, bytes, hash]).toEqual([
          file,
          entries[file]?.length,
          `sha256:${sha256(entries[file]!)}`,
        ]);
        if (type === 'table') rows.set(name, tableOf(decode(entries[file])));
      }
      for (const { name, schema } of descriptor.resources) {
        for (const { fields, reference } of schema?.foreignKeys ?? []) {
          const [field = ''] = fields;
          const target = rows.get(reference.resource ?? name) ?? [];
          const known = new Set(target.map((row) => row[reference.fields[0] ?? '']));
          const broken = (rows.get(name) ?? []).filter((row) => row[field] !== '' && !known.has(row[field]));
          expect([path, name, field, broken]).toEqual([path, name, field, []]);
        }
      }
      const lines = decode(entries['checksums.sha256']).trimEnd().split('\n');
      expect(lines).toHaveLength(Object.keys(entries).length - 1);
      for (const line of lines) expect(line).toBe(`${sha256(entries[line.slice(66)]!)}  ${line.slice(66)}`);
    }
  });

  it('are listed in an index that keeps to its schema and names only files that are there', () => {
    const index = JSON.parse(decode(files.get('index.json'))) as CollectionIndex;
    expect(validateIndex(index)).toEqual([]);
    const paths = index.datasets.flatMap(({ files: { excel, chart, ...rest } }) => [
      ...Object.values<string>(rest),
      ...Object.values(excel),
      ...Object.values(chart),
    ]);
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    const [first] = index.datasets;
    expect(validateIndex({ ...index, datasets: [{ ...first, claims: '12' }] })).toEqual([
      '/datasets/0/claims must be integer',
    ]);
  });

  it("hold the curators' notes in both languages, and each README names those in its own", () => {
    for (const path of zips) {
      const entries = unzipSync(files.get(path)!);
      const whole = !path.includes('/');
      for (const [language, beware] of [
        ['en', '## What to beware of'],
        ['ru', '## На что обратить внимание'],
      ] as const) {
        const notes = Object.keys(entries).filter((name) => name.endsWith(`NOTES.${language}.md`));
        expect(notes).toHaveLength(whole ? zips.length - 1 : 1);
        for (const name of notes)
          expect([name, decode(entries[name])]).toEqual([name, expect.stringContaining(beware)]);
        const readme = decode(entries[`README.${language}.md`]);
        expect(readme.match(/NOTES\.\w+\.md/g)).toEqual([`NOTES.${language}.md`]);
      }
    }
  });

  it("hold the curators' notes with the same points in both languages", () => {
    const points = (path: string) => texts.get(path)?.match(/^(?:## |- )/gm);
    const folders = [...texts.keys()].filter((path) => path.endsWith('/dataset.json'));
    for (const folder of folders.map((path) => path.replace('dataset.json', '')))
      expect([folder, points(`${folder}README.ru.md`)]).toEqual([folder, points(`${folder}README.md`)]);
  });

  it('hold the chart in both languages, the changes, and JSON with as many claims as the CSV', () => {
    for (const path of zips.filter((name) => name.includes('/'))) {
      const entries = unzipSync(files.get(path)!);
      expect(decode(entries['chart.ru.svg'])).toContain('lang="ru"');
      expect(decode(entries['chart.en.svg'])).toContain('lang="en"');
      expect(decode(entries['CHANGES.md'])).toContain('## 1.0.0 · 2026-11-22');
      const claims = JSON.parse(decode(entries['claims.json'])) as readonly { id: string }[];
      expect(claims.map(({ id }) => id)).toEqual(
        tableOf(decode(entries['claims.csv'])).map((row) => row['id']),
      );
    }
  });
});

function tableOf(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true, delimiter: ',' }).data;
}
