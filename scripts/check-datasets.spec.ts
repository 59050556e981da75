import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sampleFiles, sampleTexts, setCell } from '../src/data/testing/sample-collection';

const ROOT = resolve(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'check-datasets-'));

function write(name: string, files: ReadonlyMap<string, string>, suffix = ''): string {
  for (const [path, text] of files) {
    const file = join(folder, name, path + suffix);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

function check(datasets: string, sources = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/check-datasets.ts'), datasets],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, SOURCES: sources } },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('npm run datasets:check', () => {
  const valid = write('valid', sampleFiles());
  const texts = write('texts', sampleTexts(), '.txt');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('ends well without problems, and says that quotes were not checked', () => {
    const { code, out } = check(valid);
    expect([code, out]).toEqual([
      0,
      '1 datasets, 7 claims, quotes NOT checked (SOURCES=<folder of the texts> checks them), no problems\n',
    ]);
  });

  it('checks the quotes where the texts are named', () => {
    expect(check(valid, texts)).toEqual({
      code: 0,
      out: '1 datasets, 7 claims, 7 quotes checked, no problems\n',
      err: '',
    });
  });

  it('prints each problem in a line of its own, and fails', () => {
    const files = sampleFiles();
    setCell(files, 'sample-losses/claims.csv', 2, 'quote', 'lost\nabout 3 million');
    setCell(files, 'places.csv', 3, 'part_of', 'europe');
    const { code, out } = check(write('faulty', files), texts);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'datasets/places.csv:3:part_of unknown id, not in places.csv (europe)',
      'datasets/sample-losses/claims.csv:2:quote not found in book-war (lost about 3 million)',
      '1 datasets, 7 claims, 7 quotes checked, problems: 2',
      '',
    ]);
  });

  it('fails with a sentence when a text is missing', () => {
    const { code, err } = check(valid, folder);
    expect(code).toBe(1);
    expect(err).toBe(`SOURCES=${folder} holds no book.txt, notes.txt; the quotes cannot be checked.\n`);
  });

  it('fails on a folder without datasets', () => {
    expect(check(join(folder, 'none')).code).toBe(1);
  });
});
