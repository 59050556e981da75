import { join } from 'node:path';
import fc from 'fast-check';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { translator } from '../../data/texts/translator';
import { LANGUAGES } from '../../domain/languages/language';
import { SCALES } from '../../domain/views/view';
import { anyClaims } from '../testing/any-claims';
import { textWidth } from '../scene/text-width';
import { pictureOf } from '../testing/match-picture';
import { HELD, SAMPLE_CLAIMS, sampleClaim, sampleInput } from '../testing/sample-claims';
import { RELATED_CLAIMS, SAMPLE_EVENTS } from '../testing/sample-related';
import { sceneFaults } from '../testing/scene-faults';
import { layoutTime } from './time';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };
const held = RELATED_CLAIMS.filter(({ measure }) => measure === 'held');

describe('layoutTime', () => {
  it('draws every claim once, inside the picture, no text over another, at any width and in either language', () => {
    const any = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      claims: anyClaims,
      width: fc.integer({ min: 320, max: 1200 }),
      scale: fc.constantFrom(...SCALES),
      colourBy: fc.constantFrom('none' as const, 'evidence' as const),
    });
    fc.assert(
      fc.property(any, ({ language, ...changes }) => {
        const scene = layoutTime(
          sampleInput(language, translate[language], { ...changes, events: SAMPLE_EVENTS }),
        );
        expect(
          sceneFaults(
            scene,
            changes.claims.map(({ id }) => id),
          ),
        ).toEqual([]);
      }),
    );
  });

  const marksOf = (changes = {}) => {
    const { rows, marks } = layoutTime(
      sampleInput('en', translate.en, { claims: held, events: SAMPLE_EVENTS, ...changes }),
    );
    return [...marks, ...rows.flatMap((row) => row.marks)].map(({ key }) => key);
  };

  it('joins what one claimant says of several times, except flows and different claimants', () => {
    const claims = ['1930', '1935', '1940'].map((period, at) =>
      sampleClaim({ id: `s${String(at)}`, period, best: 100 + at }),
    );
    expect(marksOf({ claims })).toContain('series:s0');
    expect(marksOf({ claims, measure: { ...HELD, kind: 'flow' } }).join()).not.toContain('series:');
    const authors = claims.map((claim, at) => ({ ...claim, claimant: `author-${String(at)}` }));
    expect(marksOf({ claims: authors }).join()).not.toContain('series:');
    expect(marksOf({ claims: claims.map((claim) => ({ ...claim, period: '1930' })) }).join()).not.toContain(
      'series:',
    );
  });

  it('bands a series of ranges', () => {
    const claims = ['1930', '1935'].map((period, at) =>
      sampleClaim({ id: `s${String(at)}`, period, low: 100, high: 200 + at }),
    );
    expect(marksOf({ claims })).toContain('band:s0');
  });

  it('names the events of its years, and no others', () => {
    const keys = marksOf().join();
    expect(keys).toContain('event-name:event-0');
    expect(keys).not.toContain('event-name:event-4');
  });

  it('breaks the hairline of an event where a label stands', () => {
    const claims = fc.sample(anyClaims, { numRuns: 30, seed: 7 }).flat();
    const unique = claims.map((claim, at) => ({ ...claim, id: `u${String(at)}`, repeats: '' }));
    const { marks, rows } = layoutTime(
      sampleInput('en', translate.en, { claims: unique.slice(0, 60), events: SAMPLE_EVENTS, width: 860 }),
    );
    const labels = rows.flatMap((row) => row.marks).filter((mark) => mark.kind === 'text');
    const lines = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.key.startsWith('event:')
        ? [...mark.d.matchAll(/M([\d.]+),([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({
            ...{ x: Number(x), from: Number(from), to: Number(to) },
          }))
        : [],
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(lines.length).toBeGreaterThan(SAMPLE_EVENTS.length);
    for (const { x, y, text, size } of labels) {
      const crossing = lines.filter(
        (line) => line.x > x && line.x < x + textWidth(text, size) && line.from < y - 2 && line.to > y - 9,
      );
      expect({ text, crossing }).toEqual({ text, crossing: [] });
    }
  });

  it('gives a longer period a wider mark', () => {
    const claims = [
      sampleClaim({ id: 'long', period: '1930/1939', best: 5 }),
      sampleClaim({ id: 'short', period: '1931', best: 7 }),
    ];
    const { rows } = layoutTime(sampleInput('en', translate.en, { claims }));
    const width = (id: string) => rows.find(({ key }) => key === id)!.hit.width;
    expect(width('long')).toBeGreaterThan(5 * width('short'));
  });

  it('puts undated claims into a lane of their own', () => {
    const { rows, marks } = layoutTime(sampleInput('en', translate.en, { claims: held }));
    const lane = marks.find(({ key }) => key === 'undated:rule') as { x1: number };
    for (const { key, hit } of rows) {
      const dated = held.find(({ id }) => id === key)!.period !== '';
      expect(hit.x + hit.width / 2 < lane.x1).toBe(dated);
    }
    expect(
      layoutTime(sampleInput('en', translate.en, { claims: held.slice(0, 3) })).marks.map(({ key }) => key),
    ).not.toContain('undated');
  });

  it.each([
    ['time.spec.svg', 'en', 860, 'light'],
    ['time-ru-narrow.spec.svg', 'ru', 358, 'dark'],
  ] as const)('looks like %s', (file, language, width, theme) => {
    const claims = [
      ...held,
      ...SAMPLE_CLAIMS.slice(2, 8).map((claim, at) => ({ ...claim, period: String(1931 + at) })),
    ];
    const scene = layoutTime(
      sampleInput(language, translate[language], { claims, width, events: SAMPLE_EVENTS }),
    );
    const { drawn, stored } = pictureOf(scene, join(__dirname, file), language, theme);
    expect(drawn).toBe(stored);
  });
});
