import { PERCENT, PERSONS, sampleClaim, TIMES } from '../chart/testing/sample-claims';
import { type CodeLists, type Place, type Work } from './code-lists';
import { listsUsedBy } from './dataset';

const text = { en: '', ru: '' };
const place = (id: string, partOf: string): Place => ({ id, name: text, partOf });
const work = (id: string): Work => ({ id, type: 'book', language: 'en', custom: { role: 'text' } });
const section = (id: string) => ({ id, source: 'book', chapter: '', title: '', pages: '' });
const person = (id: string) => ({ id, name: text, kind: 'person' as const });
const LISTS: CodeLists = {
  claimants: [person('historian'), person('nobody')],
  places: [place('kyiv', 'ukraine'), place('ukraine', 'ussr'), place('ussr', ''), place('poland', '')],
  units: [PERSONS, PERCENT, TIMES],
  sections: [section('book-1'), section('book-2')],
  events: [{ id: 'war', date: '1941', name: text, section: 'book-2' }],
  works: [work('book'), work('named'), work('other')],
};
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

describe('the code lists that some claims use', () => {
  const claim = sampleClaim({ place: 'kyiv', source: 'book', section: 'book-1', origin: ['named'] });
  const used = listsUsedBy([claim], LISTS, ['percent']);

  it('hold who says it, where we read it, and the works that it names', () => {
    expect(ids(used.claimants)).toEqual(['historian']);
    expect(ids(used.sections)).toEqual(['book-1']);
    expect(ids(used.works)).toEqual(['book', 'named']);
  });

  it('hold the place with everything that it is a part of', () => {
    expect(ids(used.places)).toEqual(['kyiv', 'ukraine', 'ussr']);
  });

  it('hold the units of the claims and those of the measures, and every event', () => {
    expect(ids(used.units)).toEqual(['persons', 'percent']);
    expect(ids(listsUsedBy([claim], LISTS).units)).toEqual(['persons']);
    expect(ids(used.events)).toEqual(['war']);
  });

  it('end with places that are parts of each other, or of one that is not there', () => {
    const round = { ...LISTS, places: [place('a', 'b'), place('b', 'a'), place('c', 'gone')] };
    expect(ids(listsUsedBy([sampleClaim({ place: 'a' })], round).places)).toEqual(['a', 'b']);
    expect(ids(listsUsedBy([sampleClaim({ place: 'c' })], round).places)).toEqual(['c']);
  });
});
