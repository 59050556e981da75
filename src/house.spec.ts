import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

function filesBelow(folder: string, wanted: RegExp): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return filesBelow(path, wanted);
    return wanted.test(name) ? [path] : [];
  });
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

describe('the habits of the house', () => {
  const code = [...filesBelow('src', /\.ts$/), ...filesBelow('scripts', /\.(ts|mjs)$/)].filter(
    (path) => !path.includes('.spec.'),
  );

  it('no file is longer than 300 lines', () => {
    expect(code.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  it('no name says nothing', () => {
    expect(
      code.filter((path) => /^(helpers?|utils?|common|constants|misc|manager)\b/.test(basename(path))),
    ).toEqual([]);
  });

  it('no file has a default export, but where a tool asks for one', () => {
    expect(code.filter((path) => /^export default/m.test(read(path)))).toEqual(['src/main.server.ts']);
  });

  it('colours stand only in tokens.json', () => {
    const styled = filesBelow('src', /\.(ts|html|scss)$/).filter(
      (path) => !path.includes('.spec.') && path !== 'src/index.html',
    );
    expect(
      styled.filter((path) => /#[0-9a-f]{6}\b/i.test(read(path).replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''))),
    ).toEqual([]);
  });

  it('both languages have the same texts, none empty', () => {
    const [en, ru] = ['en', 'ru'].map((language) => JSON.parse(read(`src/i18n/${language}.json`)) as object);
    expect(keysOf(ru ?? {}).sort()).toEqual(keysOf(en ?? {}).sort());
    expect(JSON.stringify([en, ru])).not.toContain('""');
  });

  it('every text that a template or a program asks for by its full key is there', () => {
    const keys = new Set(keysOf(JSON.parse(read('src/i18n/en.json')) as object));
    const asked = filesBelow('src', /\.(ts|html)$/)
      .filter((path) => !path.includes('.spec.'))
      .flatMap((path) => [
        ...[...read(path).matchAll(/'([a-zA-Z]+(?:\.[\w-]+)+)'\s*\|\s*translate/g)],
        ...[...read(path).matchAll(/translate\(\s*'([a-zA-Z]+(?:\.[\w-]+)+)'/g)],
      ])
      .map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(40);
    expect([...new Set(asked)].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('links between the documents lead somewhere', () => {
    const documents = ['README.md', ...filesBelow('docs', /\.md$/), ...filesBelow('datasets', /\.md$/)];
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map((match) => join(dirname(path), match[1] ?? ''))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path} → ${relative('.', target)}`),
    );
    expect(broken).toEqual([]);
  });

  it('the citation file names the newest release of the datasets', () => {
    const days = filesBelow('datasets', /dataset\.json$/)
      .map((path) => (JSON.parse(read(path)) as { released: string }).released)
      .sort();
    const newest = days.at(-1) ?? '';
    const citation = read('CITATION.cff');
    expect(citation).toContain(`date-released: '${newest}'`);
    expect(citation).toContain(`version: ${newest.split('-').map(Number).join('.')}\n`);
  });
});
