import { HELD, sampleClaim } from '../../chart/testing/sample-claims';
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

  it('stands in the order of time, then of place, whatever the order of the rows', () => {
    const pair = (place: string, year: string) => [
      sampleClaim({ id: `w-${place}-${year}`, best: 9, place, period: year, question: year }),
      sampleClaim({
        id: `d-${place}-${year}`,
        measure: 'dead',
        best: 2,
        place,
        period: year,
        question: year,
      }),
    ];
    const claims = [...pair('ussr', '1942'), ...pair('ussr', '1941'), ...pair('poland', '1942')];
    const { groups, alone } = partsOf(HELD, claims, measures);
    expect(groups.map(({ key }) => key)).toEqual(['ussr | 1941', 'poland | 1942', 'ussr | 1942']);
    expect(groups.map(({ place, question }) => [place, question])[1]).toEqual(['poland', '1942']);
    expect(
      partsOf(HELD, [...pair('ussr', '1942'), ...pair('poland', '1942')].reverse(), measures).groups[0]
        ?.place,
    ).toBe('poland');
    expect(alone).toEqual([]);
  });

  it('joins rival claims about the whole', () => {
    const rival = sampleClaim({ id: 'w2', best: 140 });
    const [group, ...others] = partsOf(HELD, [whole, rival, dead], measures).groups;
    expect(others).toEqual([]);
    expect(group?.whole.map(({ id }) => id)).toEqual(['w', 'w2']);
    expect(group?.rest).toEqual({ low: 40, high: 80 });
  });

  it('says nothing of a whole or of parts that are only planned or repeated', () => {
    const plan = { status: 'planned' as const };
    expect(partsOf(HELD, [{ ...whole, ...plan }, dead], measures).groups).toEqual([]);
    expect(partsOf(HELD, [whole, { ...dead, ...plan }], measures).groups).toEqual([]);
    expect(partsOf(HELD, [whole, dead, { ...wounded, ...plan }], measures).groups[0]?.sum).toEqual({
      low: 60,
      high: 60,
    });
  });

  it('keeps undated claims apart: nobody can tell whether they belong together', () => {
    const undated = { period: '', question: '' };
    const { groups, alone } = partsOf(
      HELD,
      [
        { ...whole, ...undated },
        { ...dead, ...undated },
      ],
      measures,
    );
    expect(groups).toEqual([]);
    expect(alone.map(({ id }) => id)).toEqual(['w', 'd']);
    expect(partsOf(HELD, [whole, { ...dead, ...undated }], measures).alone.map(({ id }) => id)).toEqual([
      'w',
      'd',
    ]);
  });

  it('puts a part with the whole of its own question, though its period is another, before any that it touches', () => {
    const long = sampleClaim({ id: 'w3', best: 200, period: '1939/1941', question: '1939/1941' });
    const asked = { ...dead, period: '1939', question: '1940' };
    const { groups } = partsOf(HELD, [long, whole, asked], measures);
    expect(groups.map(({ question, timesDiffer }) => [question, timesDiffer])).toEqual([['1940', false]]);
  });

  it.each([
    ['the year before', '1939'],
    ['the year after', '1941'],
    ['long before', '1914'],
    ['long after', '1950'],
  ])('does not take for touching %s', (_what, year) => {
    const other = { ...dead, period: year, question: year };
    expect(partsOf(HELD, [whole, other], measures).groups).toEqual([]);
  });

  it('says that times differ where one part of several is of another time', () => {
    const late = { ...wounded, period: '1940/1941', question: '1940/1941' };
    expect(partsOf(HELD, [whole, dead, late], measures).groups[0]?.timesDiffer).toBe(true);
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
