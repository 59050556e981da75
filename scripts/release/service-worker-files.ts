import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of ngsw.json that says what each file must hold. */
interface WorkerManifest {
  readonly index: string;
  readonly assetGroups: readonly { readonly name: string; readonly urls: readonly string[] }[];
  readonly hashTable: Readonly<Record<string, string>>;
}

const PACKAGE = 'node_modules/@angular/service-worker';

/**
 * Writes ngsw.json and ngsw-worker.js into the finished site. Must be the last step of a build: a file that changes
 * after its hash was taken makes the worker give up.
 *
 * @throws Error when the generator fails.
 */
export function writeServiceWorker(site: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(PACKAGE, 'ngsw-config.js'), site, 'ngsw-config.json', '/'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`ngsw-config: ${stderr}`);
  copyFileSync(join(PACKAGE, 'ngsw-worker.js'), join(site, 'ngsw-worker.js'));
}

/** Every way in which the worker's list of files differs from the site's files, one sentence each. */
export function serviceWorkerProblems(site: string): string[] {
  const manifest = JSON.parse(readFileSync(join(site, 'ngsw.json'), 'utf8')) as WorkerManifest;
  const listed = new Set(manifest.assetGroups.flatMap(({ urls }) => urls));
  const problems = Object.entries(manifest.hashTable).flatMap(([url, hash]) => {
    const path = join(site, decodeURI(url));
    if (!existsSync(path)) return [`ngsw.json lists ${url}, which is not there`];
    const now = createHash('sha1').update(readFileSync(path)).digest('hex');
    return now === hash ? [] : [`${url} was changed after ngsw.json was written`];
  });
  for (const url of [manifest.index, '/early.js', '/datasets/index.json']) {
    if (!listed.has(url)) problems.push(`ngsw.json does not list ${url}`);
  }
  if (!existsSync(join(site, 'ngsw-worker.js'))) problems.push('ngsw-worker.js is missing');
  return problems;
}
