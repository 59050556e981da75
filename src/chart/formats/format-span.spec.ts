import { readFileSync } from 'node:fs';
import { type Messages, translator } from '../../data/texts/translator';
import { type Claim } from '../../domain/claim';
import { type Unit } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { formatSpan } from './format-span';

const persons: Unit = {
  id: 'persons',
  dimension: 'persons',
  factor: 1,
  name: { en: 'people', ru: 'люди' },
  forms: { en: ['person', 'people'], ru: ['человек', 'человека', 'человек'] },
  symbol: { en: '', ru: '' },
};
const stated = (best: number) =>
  ({ low: null, best, high: null, bound: 'stated', printed: String(best) }) as const;
const span = (
  language: Language,
  ...claims: readonly Pick<Claim, 'low' | 'best' | 'high' | 'bound' | 'printed'>[]
) => {
  const texts = JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages;
  return formatSpan(claims, persons, language, translator(texts, language)).replace(/\u00a0/g, ' ');
};

describe('formatSpan', () => {
  const more = { low: 6e6, best: null, high: null, bound: 'more-than', printed: '6 million' } as const;
  const upTo = { low: null, best: null, high: 25000, bound: 'at-most', printed: '25,000' } as const;

  it('goes from the lowest to the highest end', () => {
    expect(span('en', stated(34e6), stated(16.6e6))).toBe('16.6–34 million people');
    expect(span('ru', stated(4e6), stated(8e6))).toBe('4–8 млн человек');
  });

  it('says that an outer end is open', () => {
    expect(span('en', stated(4.5e6), more)).toBe('4.5–6 million people or more');
    expect(span('ru', stated(4.5e6), more)).toBe('4,5–6 млн человек и более');
    expect(span('en', upTo, stated(180000))).toBe('25,000–180,000 people or fewer');
  });

  it('leaves an inner end alone, and one claim as it is', () => {
    expect(span('en', stated(8e6), more, stated(4.5e6))).toBe('4.5–8 million people');
    expect(span('en', more)).toBe('more than 6 million people');
  });
});
