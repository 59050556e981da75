import { splitTexts } from './split-texts';

const texts = {
  nav: { about: 'About', menu: 'Menu' },
  about: { title: 'About the site', text: 'Long' },
  fault: { failed: { title: 'Failed' }, missing: { title: 'Missing' } },
  yourData: { title: 'Your data' },
};
const sources = new Map([
  ['app/shell.html', "{{ 'nav.about' | translate }} {{ 'about.title' | translate }}"],
  ['ui/fault.ts', "'fault.' + fault() + '.title'"],
  ['features/about/about-page.html', "{{ 'about.text' | translate }}"],
  ['features/your-data/your-data-page.ts', "translate('yourData.title')"],
]);

describe('texts in two parts', () => {
  const { first, rest } = splitTexts(texts, sources);

  it('have in the first what the first pages name, and what they put together from parts', () => {
    expect(first).toEqual({
      nav: { about: 'About' },
      about: { title: 'About the site' },
      fault: texts.fault,
    });
  });

  it('lose nothing', () => {
    expect(rest).toEqual({ nav: { menu: 'Menu' }, about: { text: 'Long' }, yourData: texts.yourData });
  });
});
