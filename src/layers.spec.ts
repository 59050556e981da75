import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = __dirname;
const SCRIPTS = join(SRC, '..', 'scripts');

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
  return [...wrong, ...circles(files)];
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

/** Circles among files, and among the rooms inside a room; there, a file at the top of a room stands for itself. */
function circles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const ways = files.map((file): readonly [string, readonly string[]] => [
    file.path,
    importsOf(file)
      .map((target) => `${target}.ts`)
      .filter((target) => known.has(target)),
  ]);
  const rooms = new Map<string, Set<string>>();
  for (const [path, targets] of ways) {
    const from = innerRoomOf(path);
    const others = targets.map(innerRoomOf).filter((room) => room !== from);
    rooms.set(from, new Set([...(rooms.get(from) ?? []), ...others]));
  }
  return [...circlesIn(new Map(ways)), ...circlesIn(rooms).filter((circle) => circle.includes('/ →'))];
}

/** `data/reading/` for `data/reading/read-csv.ts`, the path itself for a file at the top of a room. */
function innerRoomOf(path: string): string {
  const [room, inner, ...rest] = path.replace('../', '').split('/');
  return rest.length > 0 ? `${room ?? ''}/${inner ?? ''}/` : path;
}

function circlesIn(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (place: string, way: readonly string[]): void => {
    if (way.includes(place)) {
      found.push(`circle: ${[...way.slice(way.indexOf(place)), place].join(' → ')}`);
      return;
    }
    if (done.has(place)) return;
    for (const target of graph.get(place) ?? []) visit(target, [...way, place]);
    done.add(place);
  };
  for (const place of graph.keys()) visit(place, []);
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

  it('have no circle in the scripts either', () => {
    expect(circles(sourceFiles(SCRIPTS))).toEqual([]);
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

  it('are held: a planted circle among the rooms of a room is named, though no file stands in one', () => {
    const files = [
      { path: 'data/reading/a.ts', text: "import { b } from '../checking/b';" },
      { path: 'data/checking/b.ts', text: '' },
      { path: 'data/checking/c.ts', text: "import { d } from '../reading/d';" },
      { path: 'data/reading/d.ts', text: '' },
    ];
    expect(brokenRules(files)).toEqual(['circle: data/reading/ → data/checking/ → data/reading/']);
  });

  it('are held: a file at the top of a room stands for itself', () => {
    const files = [
      { path: 'chart/registry.ts', text: "import { layout } from './types/time';" },
      { path: 'chart/types/time.ts', text: "import { type Input } from '../input';" },
      { path: 'chart/input.ts', text: '' },
    ];
    expect(brokenRules(files)).toEqual([]);
  });

  it('stand where the house says', () => {
    const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    expect([...rooms].sort()).toEqual([...Object.keys(ALLOWED), 'i18n', 'static', 'styles'].sort());
    expect(existsSync(join(SRC, '..', 'datasets'))).toBe(true);
  });
});
