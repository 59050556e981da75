import fc from 'fast-check';
import { ORDERS } from '../../domain/views/view';
import { anyClaims } from '../testing/any-claims';
import { sampleClaim, sampleNames } from '../testing/sample-claims';
import { orderClaims } from './order-claims';

const names = sampleNames('en');
const ids = (...args: Parameters<typeof orderClaims>): string[] =>
  orderClaims(...args).map(({ claim }) => claim.id);

describe('orderClaims', () => {
  const claims = [
    sampleClaim({ id: 'b', best: 5, period: '1934', claimant: 'Яков' }),
    sampleClaim({ id: 'a', low: 2, high: 4, period: '1940', claimant: 'Ёлкин' }),
    sampleClaim({ id: 'c', low: 9, period: '1930', claimant: 'Жуков' }),
  ];

  it('orders by value, by period, by the shown name', () => {
    expect(ids(claims, 'value', names, 'ru')).toEqual(['a', 'b', 'c']);
    expect(ids(claims, 'period', names, 'ru')).toEqual(['c', 'b', 'a']);
    expect(ids(claims, 'claimant', names, 'ru')).toEqual(['a', 'c', 'b']);
  });

  it('puts a repeat under the claim that it repeats, and an undated claim last', () => {
    const more = [
      sampleClaim({ id: 'u', best: 1, period: '' }),
      sampleClaim({ id: 'r', best: 100, repeats: 'a' }),
      sampleClaim({ id: 'lost', best: 3.5, repeats: 'switched-off' }),
      ...claims,
    ];
    expect(
      orderClaims(more, 'value', names, 'en').map(({ claim, depth, undated }) => [claim.id, depth, undated]),
    ).toEqual([
      ['a', 0, false],
      ['r', 1, false],
      ['lost', 0, false],
      ['b', 0, false],
      ['c', 0, false],
      ['u', 0, true],
    ]);
  });

  it('keeps every claim exactly once, whatever repeats what', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...ORDERS), (some, order) => {
        expect(ids(some, order, names, 'en').sort()).toEqual(some.map(({ id }) => id).sort());
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...ORDERS), (some, order) => {
        expect(ids([...some].reverse(), order, names, 'en')).toEqual(ids(some, order, names, 'en'));
      }),
    );
  });
});
