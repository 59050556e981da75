import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Claim } from '../../domain/claim';
import { type Language } from '../../domain/languages/language';
import { readClaims } from '../reading/read-claims';
import { readCollection } from '../reading/read-collection';
import { sampleFiles } from '../testing/sample-collection';
import { type Messages, translator } from '../texts/translator';
import { claimsForExcel } from './claims-for-excel';
import { claimsJson } from './claims-json';
import { CLAIM_HEADER, claimsCsv } from './write-lists';

const { lists, datasets } = readCollection(sampleFiles()).collection;
const dataset = datasets[0]!;
const CITATIONS = Object.fromEntries(
  lists.works.map(({ id }) => [id, { chicago: `C ${id}.`, apa: `A ${id}.`, gost: `Г ${id}.` }]),
);

const number = fc.option(
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: -99_999_999, max: 999_999_999 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
    fc.constantFrom(1e21, 1e-7, 0.1 + 0.2),
  ),
);
// A curated cell neither begins like a formula nor with a blank; anything may stand inside.
const words = fc
  .array(
    fc.constantFrom('ГУЛАГ', '4–8', '"two"', 'a,b', '1;2', '0', '3,5', '«да»', 'line\nbreak', '007', 'null'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));

/** Claims with any numbers, zeros and gaps among them, and texts that a careless writer would spoil. */
const claims: fc.Arbitrary<readonly Claim[]> = fc
  .array(
    fc.record({
      low: number,
      best: number,
      high: number,
      quote: words,
      printed: words,
      period: fc.constantFrom('', '1932', '1937-10', '1927-10/1928-09', '1929/..'),
      footnote: fc.constantFrom('', '7'),
      origin: fc.constantFrom([], ['archive'], ['archive', 'book']),
      comment: fc.option(words.map((text) => ({ en: text, ru: text }))),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map((row, at) => ({ ...dataset.claims[0]!, ...row, id: `sample-losses-${String(at + 100)}` })),
  );

const NUMBERS = ['low', 'best', 'high'] as const;

describe('what leaves the site comes back as it was', () => {
  it('as CSV', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const { claims: read, problems } = readClaims(claimsCsv(given), 'claims.csv');
        expect(problems).toEqual([]);
        expect(read).toEqual(given);
      }),
    );
  });

  it('as JSON, with numbers and nulls', () => {
    fc.assert(
      fc.property(claims, (given) => {
        const read = JSON.parse(claimsJson(given)) as readonly Record<string, unknown>[];
        for (const [at, claim] of given.entries()) {
          const row = read[at] ?? {};
          expect(Object.keys(row)).toEqual([...CLAIM_HEADER]);
          for (const column of NUMBERS) expect(row[column]).toBe(claim[column]);
          expect(row['period']).toBe(claim.period === '' ? null : claim.period);
          expect(row['origin']).toEqual(claim.origin.length === 0 ? null : claim.origin);
          expect(row['comment_ru']).toBe(claim.comment?.ru ?? null);
          expect(row['quote']).toBe(claim.quote);
          expect(Object.values(row)).not.toContain('');
        }
      }),
    );
  });

  it.each<[Language, string, string]>([
    ['en', ',', '.'],
    ['ru', ';', ','],
  ])('as CSV for Excel, %s', (language, delimiter, decimal) => {
    const translate = translator(
      JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages,
      language,
    );
    fc.assert(
      fc.property(claims, (given) => {
        const text = claimsForExcel({
          claims: given,
          measures: dataset.measures,
          lists,
          citations: CITATIONS,
          language,
          translate,
          formatPeriod: (edtf) => `in ${edtf}`,
        });
        expect(text.startsWith('\uFEFF')).toBe(true);
        const rows = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
          header: true,
          delimiter,
          newline: '\r\n',
        }).data;
        const name = (column: string): string => translate(`package.column.${column}`);
        for (const [at, claim] of given.entries()) {
          const row = rows[at] ?? {};
          for (const column of NUMBERS) {
            const cell = row[name(column)];
            if (claim[column] === null) expect(cell).toBe('');
            else expect(Number(cell?.replace(decimal, '.'))).toBe(claim[column]);
          }
          expect(row[name('quote')]).toBe(claim.quote);
          expect(row[name('comment')]).toBe(claim.comment?.[language] ?? '');
        }
      }),
    );
  });
});
