import { readFileSync } from 'node:fs';
import { readCollection } from '../../src/data/reading/read-collection';
import { sampleFiles } from '../../src/data/testing/sample-collection';
import { type Messages, translator } from '../../src/data/texts/translator';
import { type Language } from '../../src/domain/languages/language';
import { drawDefaultView } from './draw-default-view';

const { collection } = readCollection(sampleFiles());
const dataset = collection.datasets[0]!;

function drawn(language: Language, address = ''): string {
  const texts = JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages;
  const site = { ...collection.site, address };
  return drawDefaultView(dataset, { ...collection, site }, language, translator(texts, language));
}

describe('drawDefaultView', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'Losses: Losses', 'Each row is one claim', 'Writer 2016'],
    ['ru', 'Потери: Потери', 'Каждая строка — одно утверждение', 'Райтер 2016'],
  ])('writes title, how to read it, source and version: %s', (language, title, howTo, work) => {
    const svg = drawn(language);
    expect(svg).toContain(`<title id="title">${title}</title>`);
    expect(svg).toContain(howTo);
    expect(svg).toContain(work);
    expect(svg).toContain('1.0.0');
    expect(svg).not.toContain('..');
    expect(svg).toContain(`lang="${language}"`);
  });

  it('links to the page of the dataset where the site has an address', () => {
    expect(drawn('ru', 'https://example.org')).toContain('https://example.org/ru/datasets/sample-losses/');
    expect(drawn('ru').replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });
});
