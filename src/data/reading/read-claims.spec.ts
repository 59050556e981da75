import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDS, EVIDENCE, STATUSES } from '../../domain/claim';
import { formatProblem } from '../../domain/problem';
import { sampleFiles, setCell } from '../testing/sample-collection';
import { CLAIM_COLUMNS, readClaims } from './read-claims';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
  readonly categories?: readonly {
    readonly value: string;
    readonly label: string;
    readonly 'label@ru': string;
  }[];
}

const PATH = 'sample-losses/claims.csv';

describe('readClaims', () => {
  it('gives the claims of sound rows with their lines, and what is wrong with the others', () => {
    const files = sampleFiles();
    setCell(files, PATH, 2, 'bound', 'exact');
    const { claims, lines, problems } = readClaims(files.get(PATH) ?? '', 'mine.csv');
    expect(claims.map(({ id }) => id).slice(0, 2)).toEqual(['sample-losses-002', 'sample-losses-003']);
    expect([...lines.values()]).toEqual([3, 4, 5, 6, 7, 8]);
    expect(problems.map(formatProblem)[0]).toMatch(/^mine.csv:2:bound not one of/);
  });
});

describe('claims.schema.json', () => {
  const schema = JSON.parse(
    readFileSync(join(__dirname, '../../../datasets/claims.schema.json'), 'utf8'),
  ) as {
    fields: Field[];
  };
  const field = (name: string): Field | undefined => schema.fields.find((item) => item.name === name);

  it('describes the columns that the reader reads, in their order', () => {
    expect(schema.fields.map(({ name }) => name)).toEqual(CLAIM_COLUMNS.map(({ name }) => name));
  });

  it('requires what the reader requires', () => {
    const required = schema.fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name);
    expect(required).toEqual(CLAIM_COLUMNS.filter((item) => item.required).map(({ name }) => name));
  });

  it('calls numbers what the reader reads as numbers', () => {
    const numbers = schema.fields.filter(({ type }) => type === 'number').map(({ name }) => name);
    expect(numbers).toEqual(CLAIM_COLUMNS.filter(({ type }) => type === 'number').map(({ name }) => name));
  });

  it.each([
    ['bound', BOUNDS],
    ['status', STATUSES],
    ['evidence', EVIDENCE],
  ])('names the codes of %s in both languages', (name, codes) => {
    const categories = field(name)?.categories ?? [];
    expect(categories.map(({ value }) => value)).toEqual(codes);
    for (const category of categories) expect([category.label, category['label@ru']]).not.toContain('');
  });

  it.each(['title', 'title@ru', 'description', 'description@ru'])('has a %s at every field', (key) => {
    const texts = schema.fields.map((item) => (item as unknown as Record<string, unknown>)[key]);
    expect(texts.filter((text) => typeof text !== 'string' || text === '')).toEqual([]);
  });

  it('has patterns that the sample keeps to', () => {
    const { rows } = { rows: readClaims(sampleFiles().get(PATH) ?? '', PATH).claims };
    for (const { id, period, said, repeats, origin } of rows) {
      for (const [name, value] of Object.entries({ id, period, said, repeats, origin: origin.join(';') })) {
        if (value !== '') expect(value).toMatch(new RegExp(field(name)?.constraints?.pattern ?? '', 'u'));
      }
    }
    expect('1941-1945').not.toMatch(new RegExp(field('period')?.constraints?.pattern ?? '', 'u'));
  });
});
