import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceWorkerProblems } from './service-worker-files';

describe('the list of files that the service worker keeps', () => {
  let site: string;
  const write = (path: string, content: string): void => {
    writeFileSync(join(site, path), content);
  };
  const sha1 = (content: string): string => createHash('sha1').update(content).digest('hex');

  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(site, 'datasets'));
    const contents = { '/shell.html': '<p>', '/early.js': '1', '/datasets/index.json': '{}' };
    for (const [path, content] of Object.entries(contents)) write(path, content);
    write('ngsw-worker.js', '');
    const hashTable = Object.fromEntries(
      Object.entries(contents).map(([path, content]) => [path, sha1(content)]),
    );
    const assetGroups = [{ name: 'shell', urls: Object.keys(contents) }];
    write('ngsw.json', JSON.stringify({ index: '/shell.html', assetGroups, hashTable }));
  });
  afterEach(() => {
    rmSync(site, { recursive: true });
  });

  it('is right as long as nobody touches the files', () => {
    expect(serviceWorkerProblems(site)).toEqual([]);
  });

  it('names a file that changed after the list was written', () => {
    write('early.js', '2');
    expect(serviceWorkerProblems(site)).toEqual(['/early.js was changed after ngsw.json was written']);
  });

  it('names a file that is gone', () => {
    rmSync(join(site, 'shell.html'));
    expect(serviceWorkerProblems(site)).toEqual(['ngsw.json lists /shell.html, which is not there']);
  });
});
