import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Language } from '../../domain/languages/language';
import { CLAIM_COLUMNS } from '../reading/read-claims';
import { readCollection } from '../reading/read-collection';
import { sampleFiles } from '../testing/sample-collection';
import { type Messages, translator } from '../texts/translator';
import { claimsForExcel } from './claims-for-excel';
import { packageFiles } from './package-files';
import { type PackageInput } from './package-input';
import { type TableField } from './table-schemas';

const { lists, datasets, site } = readCollection(sampleFiles()).collection;
const dataset = datasets[0]!;
const CITATIONS = Object.fromEntries(
  lists.works.map(({ id }) => [id, { chicago: `C ${id}.`, apa: `A ${id}.`, gost: `Г ${id}.` }]),
);
const texter = (language: Language) =>
  translator(JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages, language);
const sha256 = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const fields: readonly TableField[] = CLAIM_COLUMNS.map(({ name }) => ({
  name,
  type: ['low', 'best', 'high'].includes(name) ? 'number' : 'string',
  title: name,
  description: `The ${name}`,
  'description@ru': `Столбец ${name}`,
}));
const INPUT: PackageInput = {
  about: dataset.info,
  site,
  datasets: [dataset],
  inFolders: false,
  lists,
  citations: CITATIONS,
  claimsSchema: { fields, primaryKey: ['id'], missingValues: [''] },
  translate: { en: texter('en'), ru: texter('ru') },
  sha256,
};

interface Descriptor {
  readonly [property: string]: unknown;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly TableField[];
      readonly foreignKeys?: readonly {
        fields: readonly [string];
        reference: { resource?: string; fields: readonly [string] };
      }[];
    };
  }[];
}

async function made(changes: Partial<PackageInput> = {}): Promise<Map<string, string>> {
  const files = await packageFiles({ ...INPUT, ...changes });
  return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

function descriptorOf(files: ReadonlyMap<string, string>): Descriptor {
  return JSON.parse(files.get('datapackage.json') ?? '') as Descriptor;
}

function rowsOf(text: string | undefined): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>((text ?? '').trimEnd(), { header: true, delimiter: ',' }).data;
}

describe('packageFiles', () => {
  it('holds claims, tables, citations, texts, descriptor and checksums', async () => {
    expect([...(await made()).keys()].sort()).toEqual(
      [
        ...[
          'README.en.md',
          'README.ru.md',
          'checksums.sha256',
          'citations.txt',
          'claimants.csv',
          'claims.csv',
          'claims.json',
        ],
        ...['datapackage.json', 'measures.csv', 'places.csv', 'references.bib', 'references.csl.json'],
        ...['references.ris', 'sections.csv', 'sources.csv', 'units.csv'],
      ].sort(),
    );
  });

  it('gives size and hash of every resource as they are', async () => {
    const files = await packageFiles(INPUT);
    const { resources } = descriptorOf(await made());
    for (const { path, bytes, hash } of resources) {
      const there = files.find((file) => file.path === path)!.bytes;
      expect(bytes).toBe(there.length);
      expect(hash).toBe(`sha256:${await sha256(there)}`);
    }
  });

  it('gives the checksum of every other file', async () => {
    const files = await packageFiles(INPUT);
    const lines = (await made()).get('checksums.sha256')!.trimEnd().split('\n');
    expect(lines).toHaveLength(files.length - 1);
    for (const line of lines) {
      const [hash, path] = line.split('  ');
      expect(hash).toBe(await sha256(files.find((file) => file.path === path)!.bytes));
    }
  });

  it.each(['alone', 'in folders'])('declares foreign keys, and all of them hold: %s', async (how) => {
    const files = await made({ inFolders: how === 'in folders' });
    const { resources } = descriptorOf(files);
    let keys = 0;
    for (const { name, path, schema } of resources) {
      const header = Object.keys(rowsOf(files.get(path))[0] ?? {});
      if (schema) expect(schema.fields.map((field) => field.name)).toEqual(header);
      for (const {
        fields: [field],
        reference,
      } of schema?.foreignKeys ?? []) {
        const target = resources.find((resource) => resource.name === (reference.resource ?? name))!;
        const known = new Set(rowsOf(files.get(target.path)).map((row) => row[reference.fields[0]]));
        for (const row of rowsOf(files.get(path))) if (row[field] !== '') expect(known).toContain(row[field]);
        keys += 1;
      }
    }
    expect(keys).toBe(11);
  });

  it('declares no key that a selection breaks', async () => {
    const claims = dataset.claims.filter(({ repeats }) => repeats !== '');
    const { resources } = descriptorOf(await made({ datasets: [{ ...dataset, claims }] }));
    const keys = resources[0]?.schema?.foreignKeys?.map((key) => key.fields[0]);
    expect(keys).toContain('claimant');
    expect(keys).not.toContain('repeats');
  });

  it('holds only the works, claimants and sections that its claims use', async () => {
    const files = await made({ datasets: [{ ...dataset, claims: [dataset.claims[0]!] }] });
    expect(rowsOf(files.get('sources.csv')).map((row) => row['id'])).toEqual(['book']);
    expect(rowsOf(files.get('claimants.csv')).map((row) => row['id'])).toEqual(['writer']);
    expect(files.get('citations.txt')).not.toContain('notes');
  });

  it('writes each column in words, in both languages', async () => {
    const files = await made();
    expect(files.get('README.en.md')).toContain('| `low` | low: The low |');
    expect(files.get('README.ru.md')).toContain('Столбец low');
    expect(files.get('README.ru.md')).toContain(
      '7 утверждений из 2 текстов; процитировано 3 работы'.replace('процитировано', 'процитированы'),
    );
  });

  it('says how to cite it, in Chicago and ГОСТ, and under which licence', async () => {
    const text = (await made()).get('README.en.md')!;
    expect(text).toContain('Chicago (17th edition): Sample. “Losses.” Version 1.0.0.');
    expect(text).toContain('GOST R 7.0.5–2008: ');
    expect(text).toContain('CC BY 4.0');
  });

  it('gives every claim its citation', async () => {
    const text = (await made()).get('citations.txt')!;
    for (const { id } of dataset.claims) expect(text).toContain(`${id}\n  `);
    expect(text).toContain('Цит. по: Г book. Ch. 1.');
  });

  it('tells of a view what was selected', async () => {
    const view = {
      link: 'https://example.org/en/datasets/x/?claim=y',
      filters: { measure: 'dead' },
      total: 7,
    };
    const files = await made({ view, datasets: [{ ...dataset, claims: [dataset.claims[1]!] }] });
    expect(JSON.parse(files.get('view.json')!)).toMatchObject({
      ...view,
      version: '1.0.0',
      claims: ['sample-losses-002'],
    });
    expect(descriptorOf(files)['name']).toBe('sample-losses-selection');
    expect(files.get('README.en.md')).toContain('1 claim of 7');
  });

  it("escapes a reader's own rows, says whose they are, and claims no licence for them", async () => {
    const own = { ...dataset.claims[0]!, quote: '=1+1' };
    const files = await made({ datasets: [{ ...dataset, claims: [own] }], ownRows: true });
    expect(rowsOf(files.get('claims.csv'))[0]?.['quote']).toBe("'=1+1");
    expect(files.get('README.ru.md')).toContain('Это ваши данные');
    expect(descriptorOf(files)['licenses']).toBeUndefined();
  });

  it('takes further files along and gives their checksum', async () => {
    const files = await made({
      extra: [{ path: 'chart.en.svg', bytes: new TextEncoder().encode('<svg/>') }],
    });
    expect(files.get('chart.en.svg')).toBe('<svg/>');
    expect(files.get('checksums.sha256')).toContain('  chart.en.svg');
    expect(files.get('README.en.md')).toContain('| chart.en.svg |');
  });

  it('names a file that each folder holds once', async () => {
    const extra = ['a', 'b'].map((folder) => ({ path: `${folder}/CHANGES.md`, bytes: new Uint8Array() }));
    const text = (await made({ inFolders: true, extra })).get('README.ru.md')!;
    expect(text.match(/CHANGES\.md/g)).toHaveLength(1);
    expect(text).toContain('| */claims.json |');
  });

  it("names the curators' notes in its own language only", async () => {
    const extra = ['NOTES.en.md', 'NOTES.ru.md'].map((path) => ({ path, bytes: new Uint8Array() }));
    const files = await made({ extra });
    expect(files.get('README.en.md')!.match(/NOTES\.\w+\.md/g)).toEqual(['NOTES.en.md']);
    expect(files.get('README.ru.md')!.match(/NOTES\.\w+\.md/g)).toEqual(['NOTES.ru.md']);
  });

  it('fails as a whole when a citation is missing', async () => {
    await expect(made({ citations: {} })).rejects.toThrow(RangeError);
  });

  it('gives the same bytes each time', async () => {
    expect(await made()).toEqual(await made());
  });
});

describe('claimsForExcel', () => {
  const excel = (language: Language) =>
    claimsForExcel({
      claims: dataset.claims,
      measures: dataset.measures,
      lists,
      citations: CITATIONS,
      language,
      translate: texter(language),
      formatPeriod: (edtf) => edtf.replace('/', '–'),
    });

  it('spells names, comment and citation out in Russian, with semicolons and decimal commas', () => {
    const text = excel('ru');
    expect(text.startsWith('\uFEFFid;Что подсчитано;Место;Период;')).toBe(true);
    const rows = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';', newline: '\r\n' }).data;
    expect(rows[3]).toEqual([
      ...[
        'sample-losses-003',
        'Пленные',
        'СССР',
        '1941–1945',
        expect.any(String),
        '1200000',
        '',
        '1800000',
        'человек',
      ],
      ...[
        expect.any(String),
        'архивный документ',
        'Официальные данные',
        '1954',
        'captured were 1.2–1.8 million',
      ],
      ...[
        '1.2–1.8 million',
        expect.stringContaining('Официальные данные. Цит. по: Г book.'),
        'Диапазон.',
        '',
      ],
    ]);
  });

  it('spells the same out in English', () => {
    expect(excel('en')).toContain(
      '"Official figures, quoted in: C book. Chap. 1, “The ""Great"" War,” pp. 7–12.',
    );
  });
});
