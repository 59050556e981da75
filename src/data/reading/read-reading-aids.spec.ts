import { readGlossary } from './read-glossary';
import { readSummary } from './read-summary';

const HEAD = 'id,term_en,term_ru,forms_en,forms_ru,definition_en,definition_ru\n';
const both = { en: 'Text', ru: 'Текст' };

describe('readGlossary', () => {
  it('reads terms with their forms', () => {
    const { terms, problems } = readGlossary(
      `${HEAD}pud,pud,пуд,puds; poods,пуда,A weight.,Мера веса.\n`,
      'glossary.csv',
    );
    expect(problems).toEqual([]);
    expect(terms).toEqual([
      {
        id: 'pud',
        name: { en: 'pud', ru: 'пуд' },
        forms: { en: ['puds', 'poods'], ru: ['пуда'] },
        definition: { en: 'A weight.', ru: 'Мера веса.' },
      },
    ]);
  });

  it('refuses a form that leads to two terms, and a missing definition', () => {
    const text = `${HEAD}a,farm,двор,farms,,One.,Раз.\nb,house,дом,farms,,Two.,\n`;
    expect(readGlossary(text, 'glossary.csv').problems).toEqual([
      expect.objectContaining({ line: 3, column: 'definition_ru', message: 'required cell is empty' }),
      expect.objectContaining({ line: 3, column: 'forms_en', message: "form of 'a', too", value: 'farms' }),
    ]);
  });
});

describe('readSummary', () => {
  const write = (measures: readonly string[]): string =>
    JSON.stringify({
      title: both,
      lead: both,
      note: both,
      theses: [{ id: 'one', title: both, text: both, measures, bearing: both }],
    });
  const datasets = [{ info: { id: 'famines' }, measures: [{ id: 'deaths' }] }] as unknown as Parameters<
    typeof readSummary
  >[2];

  it('reads theses with the measures that bear on them', () => {
    const { summary, problems } = readSummary(write(['famines/deaths']), 'summary.json', datasets);
    expect(problems).toEqual([]);
    expect(summary.theses[0]).toMatchObject({ id: 'one', measures: ['famines/deaths'] });
  });

  it('refuses a measure that is not there', () => {
    const { problems } = readSummary(write(['famines/births']), 'summary.json', datasets);
    expect(problems).toEqual([
      expect.objectContaining({ column: 'one.measures', message: 'unknown dataset/measure' }),
    ]);
  });
});
