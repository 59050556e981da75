import { join } from 'node:path';
import fc from 'fast-check';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { translator } from '../../data/texts/translator';
import { LANGUAGES } from '../../domain/languages/language';
import { rankSpreads } from '../../domain/comparisons/rank-spreads';
import { anyClaims } from '../testing/any-claims';
import { pictureOf } from '../testing/match-picture';
import { HELD, PERSONS, SAMPLE_CLAIMS, sampleClaim, sampleNames } from '../testing/sample-claims';
import { sceneFaults } from '../testing/scene-faults';
import { layoutSpread, spreadSentence } from './spread';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };
const text = { en: '', ru: '' };
const info = {
  id: 'd',
  title: text,
  question: text,
  summary: text,
  method: text,
  keywords: { en: [], ru: [] },
  theme: 'war' as const,
  version: '1.0.0',
  released: '',
  view: {},
};
const rank = (claims: typeof SAMPLE_CLAIMS) => rankSpreads([{ info, measures: [HELD], claims }], [PERSONS]);

describe('layoutSpread', () => {
  it('draws every question once, inside the picture, no text over another', () => {
    const any = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      claims: anyClaims,
      width: fc.integer({ min: 320, max: 1200 }),
    });
    fc.assert(
      fc.property(any, ({ language, claims, width }) => {
        const spreads = rank(claims);
        const scene = layoutSpread({
          spreads,
          language,
          translate: translate[language],
          names: sampleNames(language),
          width,
        });
        expect(
          sceneFaults(
            scene,
            spreads.map(({ key }) => key),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('says whether a row rests on claims or on one stated range', () => {
    const say = (claims: typeof SAMPLE_CLAIMS) =>
      spreadSentence(rank(claims)[0]!, {
        language: 'en',
        translate: translate.en,
        names: sampleNames('en'),
      }).replace(/\u00a0/g, ' ');
    expect(
      say([
        sampleClaim({ id: 'a', best: 2e6, printed: '2 million' }),
        sampleClaim({ id: 'b', best: 5e6, printed: '5 million' }),
      ]),
    ).toBe('People held, USSR, 1940: 2 to 5 million people, 2.5 times apart, two claims');
    expect(
      say([sampleClaim({ id: 'a', low: 2e6, high: 4e6, bound: 'between', printed: '2–4 million' })]),
    ).toContain('one stated range');
  });

  it.each([
    ['spread.spec.svg', 'en', 860, 'light'],
    ['spread-ru-narrow.spec.svg', 'ru', 358, 'dark'],
  ] as const)('looks like %s', (file, language, width, theme) => {
    const series = SAMPLE_CLAIMS.slice(0, 8).map((claim, at) => ({
      ...claim,
      question: String(1930 + (at % 3)),
    }));
    const scene = layoutSpread({
      spreads: rank(series),
      language,
      translate: translate[language],
      names: sampleNames(language),
      width,
    });
    const { drawn, stored } = pictureOf(scene, join(__dirname, file), language, theme);
    expect(drawn).toBe(stored);
  });
});
