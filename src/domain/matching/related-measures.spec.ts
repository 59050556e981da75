import { HELD } from '../../chart/testing/sample-claims';
import { type Measure } from '../measure';
import { inFamily, relatedMeasures, wholeOf } from './related-measures';

const measure = (id: string, changes: Partial<Measure> = {}): Measure => ({ ...HELD, id, ...changes });
const LOSSES = measure('losses');
const DEAD = measure('dead', { partOf: 'losses' });
const CAPTIVE = measure('captive', { partOf: 'losses' });
const HORSES = measure('horses', { family: 'livestock' });
const CATTLE = measure('cattle', { family: 'livestock' });
const FALL = measure('fall-of-cattle', { family: 'livestock', kind: 'change' });
const ALONE = measure('alone');
const ALL = [LOSSES, DEAD, CAPTIVE, HORSES, CATTLE, FALL, ALONE];
const related = (of: Measure): readonly string[] => relatedMeasures(of, ALL).map(({ id }) => id);

describe('measures that are drawn with one', () => {
  it('are its family of its own kind', () => {
    expect(related(HORSES)).toEqual(['horses', 'cattle']);
    expect(related(FALL)).toEqual(['fall-of-cattle']);
  });

  it('are a whole and its parts, whichever of them is asked for', () => {
    for (const one of [LOSSES, DEAD, CAPTIVE]) expect(related(one)).toEqual(['losses', 'dead', 'captive']);
  });

  it('are itself alone where it has no relatives', () => {
    expect(related(ALONE)).toEqual(['alone']);
  });
});

describe('a family', () => {
  it('is one name and one kind; no name is no family', () => {
    expect(inFamily(HORSES, CATTLE)).toBe(true);
    expect(inFamily(CATTLE, FALL)).toBe(false);
    expect(inFamily(LOSSES, ALONE)).toBe(false);
    expect(inFamily(HORSES, ALONE)).toBe(false);
  });
});

describe('the whole of a measure', () => {
  it('is itself where it has parts, and what it is a part of', () => {
    expect(wholeOf(LOSSES, ALL)).toBe(LOSSES);
    expect(wholeOf(DEAD, ALL)).toBe(LOSSES);
  });

  it('is none for a measure that is neither, or whose whole is not there', () => {
    expect(wholeOf(ALONE, ALL)).toBeNull();
    expect(wholeOf(DEAD, [DEAD])).toBeNull();
  });
});
