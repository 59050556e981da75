import { ADDRESS_MIGRATIONS, followMovedClaim, migrateAddress } from './address-migrations';

const COLLECTED = { datasetOf: { 'famines-001': 'famines', 'famines-009': 'population' } };

describe('followMovedClaim', () => {
  it('leads a link to the dataset in which the claim stands now', () => {
    const old = { dataset: 'famines', query: { claim: 'famines-009', measure: 'deaths', tab: 'table' } };
    expect(followMovedClaim(old, COLLECTED)).toEqual({
      dataset: 'population',
      query: { claim: 'famines-009', tab: 'table' },
    });
  });

  it('keeps the theme, and no tab where the link names none', () => {
    const old = { dataset: 'famines', query: { claim: 'famines-009', theme: 'dark', scale: 'log' } };
    expect(followMovedClaim(old, COLLECTED).query).toStrictEqual({ claim: 'famines-009', theme: 'dark' });
    const bare = { dataset: 'famines', query: { claim: 'famines-009' } };
    expect(followMovedClaim(bare, COLLECTED).query).toStrictEqual({ claim: 'famines-009' });
  });

  it('leads from a dataset that is gone', () => {
    const old = { dataset: 'hunger', query: { claim: 'famines-001' } };
    expect(followMovedClaim(old, COLLECTED).dataset).toBe('famines');
  });

  it.each([
    ['no claim', { measure: 'deaths' }],
    ['a claim that is where it was', { claim: 'famines-001' }],
    ['a claim that never was', { claim: 'famines-999' }],
    ['a name that every object has', { claim: 'constructor' }],
  ])('leaves alone %s', (_what, query) => {
    const address = { dataset: 'famines', query };
    expect(followMovedClaim(address, COLLECTED)).toBe(address);
  });
});

describe('migrateAddress', () => {
  it('goes through every migration, and a second time changes nothing', () => {
    expect(ADDRESS_MIGRATIONS).toContain(followMovedClaim);
    const old = { dataset: 'famines', query: { claim: 'famines-009' } };
    const today = migrateAddress(old, COLLECTED);
    expect(today.dataset).toBe('population');
    expect(migrateAddress(today, COLLECTED)).toBe(today);
  });
});
