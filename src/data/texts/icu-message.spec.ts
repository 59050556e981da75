import * as fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from '../../domain/languages/language';
import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { formatIcu, parseIcu } from './icu-message';

const texts = { en, ru };

function messagesIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(messagesIn);
}

/** What the full library makes of a message. */
function expected(
  message: string,
  language: 'en' | 'ru',
  parameters: Record<string, string | number>,
): string {
  return String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(parameters));
}

const withParameters = LANGUAGES.flatMap((language) =>
  messagesIn(texts[language])
    // The library knows no hyphen in a case, as in `at-most {…}`.
    .filter((message) => message.includes('{') && !/\w-\w+ \{/.test(message))
    .map((message) => ({ language, message })),
);

describe('messages', () => {
  it('come out as the full library writes them, every text of the site, for any number and word', () => {
    expect(withParameters.length).toBeGreaterThan(200);
    const numbers = fc.oneof(
      fc.constantFrom(0, 1, 2, 5, 11, 21, 104, 1234, 21_001, 1.5),
      fc.nat(),
      fc.constantFrom('linear', 'log', 'true', 'false', 'other'),
    );
    for (const { message, language } of withParameters) {
      const parts = parseIcu(message);
      const names = [...message.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? '');
      fc.assert(
        fc.property(fc.array(numbers, { minLength: names.length, maxLength: names.length }), (values) => {
          const parameters = Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0]));
          const number = (name: string): boolean =>
            new RegExp(`\\{${name},\\s*(?:plural|number)`).test(message);
          for (const name of names)
            if (number(name) && typeof parameters[name] === 'string') parameters[name] = 3;
          expect(formatIcu(parts, language, parameters)).toBe(expected(message, language, parameters));
        }),
        { seed: 1, numRuns: 8 },
      );
    }
  });

  it.each([
    ["it''s {n}", "it's 1"],
    ["a '{brace}' {n}", 'a {brace} 1'],
    ["don't {n}", "don't 1"],
    ['{n, plural, =1 {just one} other {#}}', 'just one'],
    ['{n, plural, one {{w, select, a {an a} other {none}}} other {#}}', 'an a'],
    ['{n, plural, one {{w, select, a {# of a} other {none}}} other {#}}', '# of a'],
  ])('keep ICU quotes and nesting: %s', (message, written) => {
    const parameters = { n: 1, w: 'a' };
    expect(formatIcu(parseIcu(message), 'en', parameters)).toBe(written);
    expect(expected(message, 'en', parameters)).toBe(written);
  });

  it.each([
    '{n',
    '{n, plural, one {x}}',
    '{n, date}',
    'a } b',
    '{, number}',
    '{n, plural, one {x} other {y}',
  ])('that are not ICU are refused: %s', (message) => {
    expect(() => parseIcu(message)).toThrow(SyntaxError);
  });

  it('may have a hyphen in a case', () => {
    expect(formatIcu(parseIcu('{w, select, at-most {no more} other {else}}'), 'en', { w: 'at-most' })).toBe(
      'no more',
    );
  });

  it('do not hide a missing parameter', () => {
    expect(() => formatIcu(parseIcu('{n}'), 'en', {})).toThrow('the parameter n is missing');
    expect(() => formatIcu(parseIcu('{constructor}'), 'en', {})).toThrow(RangeError);
  });
});
