import { join } from 'node:path';
import fc from 'fast-check';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { translator } from '../../data/texts/translator';
import { LANGUAGES } from '../../domain/languages/language';
import { SCALES } from '../../domain/views/view';
import { anyClaims } from '../testing/any-claims';
import { describeParts, partsClaims } from '../sentences/describe-parts';
import { pictureOf } from '../testing/match-picture';
import { HELD, sampleClaim, sampleInput } from '../testing/sample-claims';
import { RELATED_CLAIMS, SAMPLE_MEASURES } from '../testing/sample-related';
import { sceneFaults } from '../testing/scene-faults';
import { layoutParts } from './parts';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };
const related = { measures: SAMPLE_MEASURES, claims: RELATED_CLAIMS };
const [measure = HELD] = SAMPLE_MEASURES;
const ids = SAMPLE_MEASURES.map(({ id }) => id);

describe('layoutParts', () => {
  it('draws every claim about the whole and its parts once, inside the picture, no text over another', () => {
    const any = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      claims: anyClaims,
      width: fc.integer({ min: 320, max: 1200 }),
      scale: fc.constantFrom(...SCALES),
    });
    fc.assert(
      fc.property(any, ({ language, claims, ...changes }) => {
        const mixed = claims.map((claim, at) => ({
          ...claim,
          measure: ids[at % ids.length] ?? 'held',
          repeats: '',
        }));
        const input = sampleInput(language, translate[language], {
          ...changes,
          measure,
          related: { measures: SAMPLE_MEASURES, claims: mixed },
        });
        const scene = layoutParts(input);
        // Where nothing fits together, the picture says so instead.
        const drawn = scene.rows.length === 0 ? [] : partsClaims(input).map(({ id }) => id);
        expect(sceneFaults(scene, drawn)).toEqual([]);
        expect(describeParts(input)).not.toMatch(/NaN|undefined|Infinity|[{}]/);
      }),
    );
  });

  const sentence = (language: 'en' | 'ru', claims = RELATED_CLAIMS): string =>
    describeParts(
      sampleInput(language, translate[language], { measure, related: { measures: SAMPLE_MEASURES, claims } }),
    ).replace(/\u00a0/g, ' ');

  it('tells the sum of the parts and what they leave unexplained, as intervals', () => {
    expect(sentence('en')).toContain(
      'People held, USSR, 1930: the parts come to 140,000–160,000; 840,000–860,000 are left unexplained.',
    );
  });

  it('says when the parts are more than the whole', () => {
    const claims = [sampleClaim({ id: 'w', best: 100 }), sampleClaim({ id: 'd', measure: 'dead', low: 130 })];
    expect(sentence('en', claims)).toContain('that is more than the whole, by at least 30');
    expect(sentence('ru', claims)).toContain('это больше целого не менее чем на 30');
  });

  it('shows the same whole from each of its parts', () => {
    const [, part = HELD] = SAMPLE_MEASURES;
    const keys = (of: typeof HELD) =>
      layoutParts(sampleInput('en', translate.en, { measure: of, related })).rows.map(({ key }) => key);
    expect(keys(part)).toEqual(keys(measure));
  });

  it('gives groups of very different size an axis each, and says so; on a log axis they share one', () => {
    const claims = [
      ...[1_000_000, 900_000].map((best, at) =>
        sampleClaim({ id: `large-${String(at)}`, period: '1930', best, measure: at === 0 ? 'held' : 'dead' }),
      ),
      ...[1000, 600].map((best, at) =>
        sampleClaim({ id: `small-${String(at)}`, period: '1940', best, measure: at === 0 ? 'held' : 'dead' }),
      ),
    ];
    const draw = (scale: 'linear' | 'log') =>
      layoutParts(
        sampleInput('en', translate.en, { measure, related: { measures: SAMPLE_MEASURES, claims }, scale }),
      );
    const words = (scale: 'linear' | 'log') =>
      draw(scale).marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
    expect(words('linear').join(' ')).toContain('Each group stands on an axis of its own');
    expect(words('linear').filter((word) => word === 'people')).toHaveLength(1);
    expect(draw('linear').marks.filter(({ key }) => key.endsWith('tick-bottom:0'))).toHaveLength(2);
    expect(words('log').join(' ')).not.toContain('axis of its own');
    const at = (key: string) =>
      draw('linear')
        .rows.flatMap((row) => row.marks)
        .find((mark) => mark.kind === 'dot' && mark.key.startsWith(key) && mark.x > 400);
    expect([at('large-0'), at('small-0')].every((mark) => mark !== undefined)).toBe(true);
  });

  it.each([
    ['parts.spec.svg', 'en', 860, 'light'],
    ['parts-ru-narrow.spec.svg', 'ru', 358, 'dark'],
  ] as const)('looks like %s', (file, language, width, theme) => {
    const scene = layoutParts(
      sampleInput(language, translate[language], { measure, related, width, scale: 'linear' }),
    );
    const { drawn, stored } = pictureOf(scene, join(__dirname, file), language, theme);
    expect(drawn).toBe(stored);
  });
});
