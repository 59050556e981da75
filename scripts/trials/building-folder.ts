import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SHARED = [
  'src',
  'scripts',
  'node_modules',
  'docs',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'angular.json',
  'tsconfig.json',
  'ngsw-config.json',
];

/** A temporary folder in which the site can be built from other datasets; they are still missing in it. */
export function buildingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'building-'));
  for (const name of SHARED) {
    // Angular's builder wants its sources inside the folder; the rest may be a link.
    if (name === 'src' || name === 'scripts') cpSync(name, join(folder, name), { recursive: true });
    else symlinkSync(resolve(name), join(folder, name));
  }
  return folder;
}

/**
 * Runs one step of the build in a folder; seconds.
 *
 * @throws Error when the step fails, with the end of what it printed.
 */
export function runIn(folder: string, command: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${(stderr + stdout).slice(-2000)}`);
  return (performance.now() - started) / 1000;
}
