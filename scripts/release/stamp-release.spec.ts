import { readFileSync } from 'node:fs';
import { stampRelease } from './stamp-release';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ['datasets/famines/page.json', bytes('{"dataset":1}\n')],
  ['datasets/famines/datapackage.json', bytes('{"name":"famines"}')],
  ['datasets/famines/claims-excel.en.csv', bytes('id')],
  ['datasets/claims-index.json', bytes('{"famines-001":"famines"}')],
  ['datasets/datapackage.json', bytes('{}')],
  ['search/en.json', bytes('{}')],
]);
const text = (of: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(of.get(path));

describe('the stamp of a release', () => {
  const { files: stamped, release } = stampRelease(files);

  it('goes into the data of pages and into no file for other programs', () => {
    expect(text(stamped, 'datasets/famines/page.json')).toBe(
      `{"release":"${release.release}","dataset":1}\n`,
    );
    for (const path of [
      'datasets/famines/datapackage.json',
      'datasets/claims-index.json',
      'search/en.json',
    ]) {
      expect(text(stamped, path)).toBe(text(files, path));
    }
  });

  it('changes when any file changes, and only then', () => {
    expect(stampRelease(new Map([...files].reverse())).release.release).toBe(release.release);
    const other = new Map([...files, ['datasets/famines/claims-excel.en.csv', bytes('id,')]] as const);
    expect(stampRelease(other).release.release).not.toBe(release.release);
  });

  it('lists what is to be kept with its size', () => {
    expect(release.offline).toEqual([
      '/datasets/famines/page.json',
      '/datasets/famines/datapackage.json',
      '/datasets/famines/claims-excel.en.csv',
      '/datasets/claims-index.json',
      '/search/en.json',
    ]);
    const size = release.offline.reduce((sum, path) => sum + (stamped.get(path.slice(1))?.length ?? 0), 0);
    expect(release.offlineBytes).toBe(size);
  });

  it('keeps nothing that the service worker does not keep', () => {
    const config = JSON.parse(readFileSync('ngsw-config.json', 'utf8')) as {
      assetGroups: { resources: { files: string[] } }[];
    };
    const globs = config.assetGroups.flatMap(({ resources }) => resources.files);
    const pattern = (glob: string): RegExp =>
      new RegExp(`^${glob.replace(/^!/, '').replace(/\./g, '\\.').replace(/\*/g, '[^/]*')}$`);
    const kept = (path: string): boolean =>
      globs.some((glob) => !glob.startsWith('!') && pattern(glob).test(path)) &&
      !globs.some((glob) => glob.startsWith('!') && pattern(glob).test(path));
    expect(release.offline.filter((path) => !kept(path))).toEqual([]);
  });
});
