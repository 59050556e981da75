import { validatePackage } from './validate-package';

interface Loose {
  [property: string]: unknown;
  resources: Record<string, unknown>[];
}

function descriptor(): Loose {
  const field = {
    name: 'id',
    type: 'string',
    title: 'id',
    description: 'Identifier',
    'description@ru': 'Идентификатор',
  };
  const schema = { fields: [field], primaryKey: ['id'], missingValues: [''] };
  const shared = {
    title: 'T',
    'title@ru': 'Т',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 3,
  };
  const table = { ...shared, type: 'table', hash: `sha256:${'0'.repeat(64)}`, dialect: { delimiter: ',' } };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'losses',
    title: 'Losses',
    'title@ru': 'Потери',
    description: 'All.',
    'description@ru': 'Все.',
    version: '1.0.0',
    created: '2026-11-22T00:00:00Z',
    contributors: [{ title: 'Sample' }],
    sources: [],
    resources: [
      {
        ...table,
        name: 'claims',
        path: 'claims.csv',
        schema: {
          ...schema,
          foreignKeys: [{ fields: ['id'], reference: { resource: 'places', fields: ['id'] } }],
        },
      },
      { ...table, name: 'places', path: 'places.csv', schema },
    ],
  };
}

describe('validatePackage', () => {
  it('finds nothing wrong with a sound descriptor', () => {
    expect(validatePackage(descriptor())).toEqual([]);
  });

  it.each<[string, (bad: Loose) => void, RegExp]>([
    ['a version that is none', (bad) => (bad['version'] = 'one'), /^\/version/],
    ['no resource', (bad) => (bad.resources = []), /^\/resources/],
    ['a path that climbs out', (bad) => (bad.resources[0]!['path'] = '../claims.csv'), /path must match/],
    ['a hash without its kind', (bad) => (bad.resources[0]!['hash'] = '0'.repeat(64)), /hash must match/],
    [
      'a field without Russian',
      (bad) => delete ((bad.resources[1]!['schema'] as Loose)['fields'] as Loose[])[0]!['description@ru'],
      /description@ru/,
    ],
    ['a table without schema', (bad) => delete bad.resources[1]!['schema'], /schema/],
    ['fieldsMatch', (bad) => ((bad.resources[1]!['schema'] as Loose)['fieldsMatch'] = ['exact']), /NOT/],
    ['a key into nowhere', (bad) => bad.resources.pop(), /claims: foreign key id points to nothing/],
    ['one name twice', (bad) => (bad.resources[1]!['name'] = 'claims'), /two resources/],
  ])('refuses %s', (_what, spoil, fault) => {
    const bad = descriptor();
    spoil(bad);
    expect(validatePackage(bad).join('\n')).toMatch(fault);
  });
});
