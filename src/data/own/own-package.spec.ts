import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { type TableSchema } from '../packages/table-schemas';
import { type Messages, translator } from '../texts/translator';
import { arrangeOwn, ownNumbers, ownSeries } from './arrange-own-claims';
import { isRefusal } from './own-limits';
import { ownPackage } from './own-package';
import { readOwnFile } from './read-own-file';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const texts = (language: 'en' | 'ru') => translator(json<Messages>(`src/i18n/${language}.json`), language);

function table(text: string) {
  const read = readOwnFile(new TextEncoder().encode(text), 'own.csv');
  if (isRefusal(read)) throw new RangeError(read.refused);
  return read;
}

async function pack(text: string): Promise<Record<string, string>> {
  const read = table(text);
  const bytes = await ownPackage({
    file: 'own.csv',
    claims: read.claims.map(({ claim }) => claim),
    columns: read.reading.columns,
    total: read.claims.length,
    claimsSchema: json<TableSchema>('datasets/claims.schema.json'),
    chart: '<svg/>',
    day: '2026-11-22',
    translate: { en: texts('en'), ru: texts('ru') },
    sha256: () => Promise.resolve('0'.repeat(64)),
  });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

describe('a package of a reader’s own rows', () => {
  it('makes formulas harmless in every file, and only there', async () => {
    const files = await pack('low,high,who,source\n1,2,"=cmd|x","\n+1"\n');
    expect(files['claims.csv']).toContain("'=cmd|x");
    expect(files['claimants.csv']).toContain("'=cmd|x");
    expect(files['claims.csv']).not.toMatch(/(^|,)=/m);
  });

  it('says in every text that nobody here has checked it, and names no licence', async () => {
    const files = await pack('low,high,who\n1,2,a\n');
    expect(files['README.en.md']).toContain('not curated');
    expect(files['README.ru.md']).toContain('ваши данные');
    expect(files['datapackage.json']).toContain('not curated');
    expect(files['datapackage.json']).not.toContain('CC-BY');
  });

  it('leaves evidence and status empty where the file has none, and gives numbers back as they were', async () => {
    const files = await pack('low,best,high,who\n0,0.1,3,a\n');
    expect(files['claims.csv']?.split('\n')[1]).toBe(
      'row-2,own.csv,,,,0,0.1,3,between,,,,,a,,,,own.csv,,,,,,,',
    );
  });

  it('bears a source named like a part of the machine', async () => {
    const files = await pack('low,source,who\n1,__proto__,constructor\n');
    expect(files['citations.txt']).toContain('__proto__');
  });
});

describe('the order of a reader’s rows', () => {
  const read = table('low,who,year,measure,unit\n5,b,1930,x,t\n1,c,,x,t\n3,a,1920,x,t\n9,a,1920,y,t\n');
  const view = {
    series: { measure: 'x', unit: 't' },
    sources: null,
    evidence: null,
    status: null,
    chosen: null,
  };
  const lows = (order: 'value' | 'period' | 'claimant'): number[] => [
    ...ownNumbers(read.claims, arrangeOwn(read.claims, { ...view, order }, 'en')).low,
  ];

  it('is by value, by time with the undated last, or by name', () => {
    expect(lows('value')).toEqual([1, 3, 5]);
    expect(lows('period')).toEqual([3, 5, 1]);
    expect(lows('claimant')).toEqual([3, 5, 1]);
  });

  it('sets chosen rows side by side, of several measures but never of two units', () => {
    const chosen = (...ids: readonly string[]) =>
      [...arrangeOwn(read.claims, { ...view, chosen: ids, order: 'value' }, 'en')].map(
        (place) => read.claims[place]?.claim.id,
      );
    expect(chosen('row-5', 'row-3')).toEqual(['row-3', 'row-5']);
    const two = table('low,unit\n5,t\n1,kg\n');
    const both = two.claims.map(({ claim }) => claim.id);
    const inTonnes = {
      ...view,
      series: { measure: 'own.csv', unit: 't' },
      chosen: both,
      order: 'value' as const,
    };
    expect([...arrangeOwn(two.claims, inTonnes, 'en')]).toEqual([0]);
  });

  it('never puts two measures or two units on one axis', () => {
    expect(ownSeries(read.claims)).toEqual([
      { measure: 'x', unit: 't', claims: 3 },
      { measure: 'y', unit: 't', claims: 1 },
    ]);
  });
});
