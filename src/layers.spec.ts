import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = __dirname;

/** Which rooms a room may import from; its own files always. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  chart: ['domain', 'styles'],
  state: ['domain', 'data', 'i18n'],
  ui: ['domain', 'chart'],
  features: ['domain', 'data', 'chart', 'state', 'ui'],
  app: ['domain', 'data', 'chart', 'state', 'ui', 'features'],
};
const PURE = ['domain', 'data', 'chart'];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every broken rule of the house, one line each: wrong rooms, Angular in pure rooms, one feature in another, circles. */
function brokenRules(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, importsOf(file)]));
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path);
    return importsOf(file).flatMap((target) => {
      if (target.startsWith('@angular') || target.startsWith('@ngx-translate')) {
        return PURE.includes(room) ? [`${file.path} imports ${target}: ${room} knows no Angular`] : [];
      }
      if (!target.includes('/') || target.startsWith('@') || target.startsWith('..')) return [];
      const other = roomOf(target);
      const feature = (path: string): string => path.split('/')[1] ?? '';
      if (room === 'features' && other === 'features' && feature(target) !== feature(file.path)) {
        return [`${file.path} imports ${target}: a feature never imports another`];
      }
      return other === room || ALLOWED[room]?.includes(other)
        ? []
        : [`${file.path} imports ${target}: ${room} may not know ${other}`];
    });
  });
  return [...wrong, ...circles(graph)];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Paths of own files relative to src/, names of packages as they are; types count too. */
function importsOf({ path, text }: SourceFile): string[] {
  const found = [...text.matchAll(/\b(?:from|import)(?:\s+|\s*\(\s*)'([^'\n]+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return found.map((target) =>
    target.startsWith('.') ? relative(SRC, resolve(SRC, dirname(path), target)) : target,
  );
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push(`circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? [])
      if (graph.has(`${target}.ts`)) visit(`${target}.ts`, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function sourceFiles(folder = SRC): SourceFile[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.ts$/.test(name) && !/\.spec\.ts$/.test(name) && folder !== SRC
      ? [{ path: relative(SRC, path), text: readFileSync(path, 'utf8') }]
      : [];
  });
}

describe('the rooms of the house', () => {
  it('import only from the rooms that they may know, and never in a circle', () => {
    expect(brokenRules(sourceFiles())).toEqual([]);
  });

  it('are held: a planted wrong import is named', () => {
    const planted = { path: 'domain/planted.ts', text: "import { readCsv } from '../data/read-csv';" };
    expect(brokenRules([planted])).toEqual([
      'domain/planted.ts imports data/read-csv: domain may not know data',
    ]);
  });

  it('are held: Angular in a pure room is named', () => {
    const planted = { path: 'chart/planted.ts', text: "import { signal } from '@angular/core';" };
    expect(brokenRules([planted])).toEqual([
      'chart/planted.ts imports @angular/core: chart knows no Angular',
    ]);
  });

  it('are held: a feature that imports another is named', () => {
    const planted = { path: 'features/a/page.ts', text: "import { B } from '../b/page';" };
    expect(brokenRules([planted])).toHaveLength(1);
  });

  it('are held: a planted circle is named', () => {
    const files = [
      { path: 'domain/a.ts', text: "import { b } from './b';" },
      { path: 'domain/b.ts', text: "import { a } from './a';" },
    ];
    expect(brokenRules(files)).toEqual(['circle: domain/a.ts → domain/b.ts → domain/a.ts']);
  });

  it('stand where the house says', () => {
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect([...rooms].sort()).toEqual([...Object.keys(ALLOWED), 'i18n', 'static', 'styles'].sort());
    expect(existsSync(join(SRC, '..', 'datasets'))).toBe(true);
  });
});
