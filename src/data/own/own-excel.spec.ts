import en from '../../i18n/en.json';
import ru from '../../i18n/ru.json';
import { translator } from '../texts/translator';
import { ownExcel } from './own-excel';
import { isRefusal } from './own-limits';
import { readOwnFile } from './read-own-file';

const translate = { en: translator(en, 'en'), ru: translator(ru, 'ru') };

function excel(text: string, language: 'en' | 'ru'): string[] {
  const read = readOwnFile(new TextEncoder().encode(text), 'own.csv');
  if (isRefusal(read)) throw new RangeError(read.refused);
  return ownExcel({
    claims: read.claims.map(({ claim }) => claim),
    columns: read.reading.columns,
    language,
    translate,
    formatPeriod: (edtf) => edtf,
  }).split('\r\n');
}

describe('a reader’s rows for a spreadsheet', () => {
  it('keep their numbers and words, and leave empty what the file does not say', () => {
    const [header, row] = excel('low,best,high,who\n0,0.5,3,Ann\n', 'en');
    expect(header).toContain('\uFEFF');
    expect(row).toContain(',0,0.5,3,');
    expect(row).toContain('Ann');
    expect(row).not.toMatch(/evidence|status|author|actual/i);
  });

  it('stand as Excel opens them in Russian', () => {
    expect(excel('low;high;who;evidence\n1,5;2;Анна;census\n', 'ru')[1]).toMatch(
      /;1,5;;2;.*перепись.*;Анна;/i,
    );
  });

  it('hold no cell that would be run', () => {
    const text = excel('low,high,who\n1,2,=1+1\n', 'en').join('\n');
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/(^|,)=/m);
  });
});
