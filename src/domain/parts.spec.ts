import { HELD, sampleClaim } from '../chart/testing/sample-claims';
import { partsOf } from './parts';

const part = (id: string) => ({ ...HELD, id, partOf: 'held' });
const measures = [HELD, part('dead'), part('wounded')];
const whole = sampleClaim({ id: 'w', best: 100 });
const dead = sampleClaim({ id: 'd', measure: 'dead', best: 60 });
const wounded = sampleClaim({ id: 'v', measure: 'wounded', low: 20, high: 30 });

describe('partsOf', () => {
  it('sets the sum of the parts against the whole, and tells what they leave unexplained', () => {
    const { groups, alone } = partsOf(HELD, [whole, dead, wounded], measures);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      sum: { low: 80, high: 90 },
      rest: { low: 10, high: 20 },
      timesDiffer: false,
    });
    expect(alone).toEqual([]);
  });

  it('falls below zero where the parts are more than the whole', () => {
    const many = sampleClaim({ id: 'm', measure: 'dead', low: 120 });
    expect(partsOf(HELD, [whole, many], measures).groups[0]?.rest).toEqual({ low: -Infinity, high: -20 });
  });

  it('takes rival claims about one part from the lowest to the highest end, and leaves repeats and plans out', () => {
    const rival = sampleClaim({ id: 'r', measure: 'dead', best: 70 });
    const repeat = sampleClaim({ id: 'p', measure: 'dead', best: 5, repeats: 'd' });
    const plan = sampleClaim({ id: 'q', measure: 'dead', best: 1, status: 'planned' });
    expect(partsOf(HELD, [whole, dead, rival, repeat, plan], measures).groups[0]?.sum).toEqual({
      low: 60,
      high: 70,
    });
  });

  it('keeps places apart, and says which claims have no counterpart', () => {
    const elsewhere = sampleClaim({ id: 'e', measure: 'dead', best: 7, place: 'ukraine' });
    const { groups, alone } = partsOf(HELD, [whole, dead, elsewhere], measures);
    expect(groups.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['d']]);
    expect(alone.map(({ id }) => id)).toEqual(['e']);
  });

  it('takes a part of another time only where one whole touches it, and says so', () => {
    const later = sampleClaim({
      id: 'l',
      measure: 'dead',
      best: 7,
      period: '1940/1941',
      question: '1940/1941',
    });
    const other = sampleClaim({ id: 'o', best: 90, period: '1941', question: '1941' });
    expect(partsOf(HELD, [whole, later], measures).groups[0]).toMatchObject({ timesDiffer: true });
    expect(partsOf(HELD, [whole, other, later], measures).groups).toEqual([]);
  });
});
