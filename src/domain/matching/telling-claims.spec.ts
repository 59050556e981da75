import { type Claim } from '../claim';
import { tellingClaims } from './telling-claims';

const claim = (id: string, period: string, given: Partial<Claim> = {}): Claim =>
  ({ id, period, question: '', place: 'ussr', status: 'actual', repeats: '', ...given }) as Claim;
const tell = (...claims: readonly Claim[]) => tellOf('flow', ...claims);
const tellOf = (kind: 'flow' | 'stock', ...claims: readonly Claim[]) => {
  const told = tellingClaims({ kind }, claims);
  return told && [told.claims.map(({ id }) => id).join(' '), told.period];
};

describe('tellingClaims', () => {
  it('shows a series from its first to its last moment', () => {
    expect(tell(claim('b', '1933'), claim('a', '1929'))).toEqual(['a b', '1929/1933']);
    expect(tell(claim('a', '1927-10/1928-09'), claim('b', '1928-10/1929-09'))).toEqual([
      'a b',
      '1927-10/1929-09',
    ]);
  });

  it('never sets a part beside the whole that holds it', () => {
    expect(tell(claim('year', '1937'), claim('both', '1937/1938'))).toEqual(['both', '1937/1938']);
    expect(tell(claim('year', '1938'), claim('both', '1937/1938'))).toEqual(['both', '1937/1938']);
    expect(tell(claim('early', '1936-07/1937'), claim('late', '1937/1939'))).toEqual([
      'early late',
      '1936-07/1939',
    ]);
    // What is counted at a moment has no parts in time.
    expect(tellOf('stock', claim('spring', '1930-03'), claim('year', '1930'))).toEqual([
      'year spring',
      '1930/1930-03',
    ]);
  });

  it('keeps to the status and the place that most claims speak of', () => {
    expect(
      tell(
        claim('a', '1925', { status: 'planned' }),
        claim('b', '1926', { status: 'planned' }),
        claim('c', '1927'),
      ),
    ).toEqual(['a b', '1925/1926']);
    expect(tell(claim('a', '1925', { status: 'planned' }), claim('b', '1926'))).toEqual(['a', '1925']);
    expect(tell(claim('a', '1930', { place: 'kiev' }), claim('b', '1930'), claim('c', '1931'))).toEqual([
      'b c',
      '1930/1931',
    ]);
  });

  it('compares places where each has one claim', () => {
    expect(tell(claim('a', '', { place: 'greece' }), claim('b', '', { place: 'romania' }))).toEqual([
      'a b',
      '',
    ]);
  });

  it('leaves out repeats, and has nothing to say of nothing', () => {
    expect(tell(claim('a', '1930'), claim('b', '1930', { repeats: 'a' }))).toEqual(['a', '1930']);
    expect(tell()).toBeNull();
  });
});
