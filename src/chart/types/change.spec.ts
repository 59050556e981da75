import { join } from 'node:path';
import fc from 'fast-check';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { translator } from '../../data/texts/translator';
import { LANGUAGES } from '../../domain/languages/language';
import { SCALES } from '../../domain/views/view';
import { anyClaims } from '../testing/any-claims';
import { pictureOf } from '../testing/match-picture';
import { HELD, PERCENT, sampleClaim, sampleInput } from '../testing/sample-claims';
import { RELATED_CLAIMS, SAMPLE_MEASURES } from '../testing/sample-related';
import { sceneFaults } from '../testing/scene-faults';
import { changeClaims, describeChange, layoutChange } from './change';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };
const related = { measures: SAMPLE_MEASURES, claims: RELATED_CLAIMS };
const [measure = HELD] = SAMPLE_MEASURES;

describe('layoutChange', () => {
  it('draws both claims of every pair once, inside the picture, no text over another', () => {
    const any = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      claims: anyClaims,
      width: fc.integer({ min: 320, max: 1200 }),
      scale: fc.constantFrom(...SCALES),
      kind: fc.constantFrom('stock' as const, 'share' as const, 'flow' as const),
    });
    fc.assert(
      fc.property(any, ({ language, kind, ...changes }) => {
        // One author for all, so that there is something to pair.
        const claims = changes.claims.map((claim) => ({
          ...claim,
          claimant: 'long-name',
          place: 'ussr',
          source: 'work-a',
        }));
        const input = sampleInput(language, translate[language], {
          ...changes,
          claims,
          measure: { ...HELD, kind },
        });
        expect(
          sceneFaults(
            layoutChange(input),
            changeClaims(input).map(({ id }) => id),
          ),
        ).toEqual([]);
        expect(describeChange(input)).not.toMatch(/NaN|undefined|Infinity|[{}]/);
      }),
    );
  });

  const sentence = (language: 'en' | 'ru', changes = {}): string =>
    describeChange(sampleInput(language, translate[language], { measure, related, ...changes })).replace(
      /\u00a0/g,
      ' ',
    );

  it('tells the change of a measure and its family, as an interval where the claims are ranges', () => {
    const text = sentence('en');
    expect(text).toContain(
      'People held: +50 to +100%, from 1 million to 1.5–2 million (1930 and 1940, A historian).',
    );
    expect(text).toContain('Died: +125% or more, from 40,000 to more than 90,000');
  });

  it('says a word for the scale once, and both ends as exactly', () => {
    const claims = [
      sampleClaim({ id: 'a', period: '1929', best: 34e6, printed: '34' }),
      sampleClaim({ id: 'b', period: '1933', best: 16.6e6, printed: '16.6' }),
    ];
    const changes = { claims, related: undefined };
    expect(sentence('en', changes)).toContain('−51%, from 34.0 to 16.6 million');
    expect(sentence('ru', changes)).toContain('−51 %, с 34,0 до 16,6 млн');
  });

  it('has no two prepositions in a row in Russian', () => {
    expect(sentence('ru')).toContain('+125 % или больше, сначала 40 тыс., затем более 90 тыс.');
    expect(sentence('ru')).toContain('с 1 млн до 1,5–2 млн');
  });

  it('tells the change of a share in points', () => {
    const claims = [
      sampleClaim({ id: 'a', period: '1930', best: 20.4, unit: 'percent', printed: '20.4' }),
      sampleClaim({ id: 'b', period: '1938', best: 93.5, unit: 'percent', printed: '93.5' }),
    ];
    const changes = {
      claims,
      related: undefined,
      unit: PERCENT,
      measure: { ...HELD, kind: 'share' as const },
    };
    expect(sentence('en', changes)).toContain('+73 points, from 20.4% to 93.5%');
    expect(sentence('ru', changes)).toContain('+73 п. п.');
  });

  it('says so when there is nothing to pair', () => {
    const { rows } = layoutChange(sampleInput('en', translate.en));
    expect(rows).toEqual([]);
  });

  it.each([
    ['change.spec.svg', 'en', 860, 'light'],
    ['change-ru-narrow.spec.svg', 'ru', 358, 'dark'],
  ] as const)('looks like %s', (file, language, width, theme) => {
    const scene = layoutChange(
      sampleInput(language, translate[language], { measure, related, width, scale: 'linear' }),
    );
    const { drawn, stored } = pictureOf(scene, join(__dirname, file), language, theme);
    expect(drawn).toBe(stored);
  });
});
