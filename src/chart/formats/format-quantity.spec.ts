import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Unit } from '../../domain/code-lists';
import { type Language } from '../../domain/languages/language';
import { formatGap, formatQuantity } from './format-quantity';

const texts = (language: Language): unknown => JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8'));
const translate =
  (language: Language) => (key: string, parameters?: Readonly<Record<string, string | number>>) => {
    const found = key
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], texts(language));
    return String(new IntlMessageFormat(String(found), language).format(parameters));
  };
const unit = (id: string, dimension = id): Unit => ({
  id,
  dimension,
  factor: 1,
  name: { en: id, ru: id },
  ...(id === 'persons'
    ? { forms: { en: ['person', 'people'], ru: ['человек', 'человека', 'человек'] } }
    : {}),
  symbol: id === 'percent' ? { en: '%', ru: '%' } : { en: '', ru: '' },
});

function quantity(
  low: number | null,
  high: number | null,
  of: Unit,
  language: Language,
  open = false,
): string {
  return formatQuantity({ low, high }, open, of, language, translate(language)).replace(/\u00a0/g, ' ');
}

describe('formatQuantity', () => {
  it('writes a range, a number and open ends with their unit', () => {
    expect(quantity(681_691, 681_693, unit('persons'), 'en')).toBe('681,691–681,693 people');
    expect(quantity(41, 41, unit('persons'), 'ru')).toBe('41 человек');
    expect(quantity(7e5, null, unit('persons'), 'en')).toBe('at least 700,000 people');
    expect(quantity(null, 61.22, unit('percent'), 'en')).toBe('up to 61.22%');
    expect(quantity(0, 27.3529, unit('percent'), 'ru', true)).toBe('до 27,35 %');
  });

  it('writes multiples, plain numbers and time', () => {
    expect(quantity(2.19334, 2.35964, unit('times'), 'ru')).toBe('2,193–2,36 раза');
    expect(quantity(2, null, unit('times'), 'ru')).toBe('не менее 2 раз');
    expect(quantity(12, 12, unit('number', 'ratio'), 'en')).toBe('12');
    expect(quantity(6, 6, unit('month'), 'ru')).toBe('6 месяцев');
    expect(quantity(37.9, 46.3, unit('hour'), 'ru')).toBe('37,9–46,3 часа');
    expect(formatQuantity(null, false, unit('persons'), 'en', translate('en'))).toBe('cannot be told');
  });

  it('writes a gap, in percentage points for shares', () => {
    expect(formatGap(18_307, unit('persons'), 'en', translate('en')).replace(/\u00a0/g, ' ')).toBe(
      '18,307 people',
    );
    expect(formatGap(4.0978, unit('percent'), 'ru', translate('ru'))).toBe('4,1\u00a0процентного пункта');
  });
});
