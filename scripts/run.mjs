// The door for newcomers: `npm start` and `npm test` come here. Runs on any Node from 20 on, needs nothing installed,
// installs what is missing, then hands over to the real scripts on the Node that the project brings with it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '..');
const binaries = join(root, 'node_modules', '.bin');
const installedMark = join(root, 'node_modules', '.installed-from');
const builtMark = join(root, 'dist', '.built-from');
const environment = {
  ...process.env,
  PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
  NG_CLI_ANALYTICS: 'false',
};

function run(title, command, args) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment });
  if (error || status !== 0) {
    console.error(`\n${title}: failed${error ? ` (${error.message})` : ''}`);
    process.exit(status || 1);
  }
  console.log(`  ${title}: ok, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) add(join(path, entry));
    } else {
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  paths.map((path) => join(root, path)).forEach(add);
  return hash.digest('hex');
}

function stands(mark, value) {
  return existsSync(mark) && readFileSync(mark, 'utf8') === value;
}

function install() {
  const wanted = fingerprint(['package-lock.json']);
  if (stands(installedMark, wanted)) return;
  run('install the packages', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
  ]);
  writeFileSync(installedMark, wanted);
}

function requireNode() {
  const { stdout } = spawnSync('node', ['-p', 'process.versions.node'], {
    env: environment,
    encoding: 'utf8',
  });
  const major = Number((stdout ?? '').split('.')[0]);
  if (major >= 24) return;
  console.error(
    'This needs Node 24. On Linux (x64, arm64) it comes with the packages; on other systems please install Node 24 first.',
  );
  process.exit(1);
}

function npmRun(script) {
  run(script, process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script]);
}

function build() {
  const wanted = fingerprint([
    'package-lock.json',
    'angular.json',
    'tsconfig.json',
    'src',
    'datasets',
    'scripts',
  ]);
  if (stands(builtMark, wanted)) return;
  npmRun('build');
  writeFileSync(builtMark, wanted);
}

const task = process.argv[2];
install();
requireNode();
if (task === 'start') {
  build();
  const { status } = spawnSync('node', [join('scripts', 'serve.mjs')], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  process.exit(status ?? 0);
} else if (task === 'test') {
  // The data and the generated files come first: types and tests read them.
  npmRun('browser');
  npmRun('datasets:check');
  npmRun('generate');
  npmRun('types');
  npmRun('lint');
  npmRun('unit');
  build();
  npmRun('prerender:check');
  npmRun('e2e');
  npmRun('published');
  console.log('\nEvery check passed.');
} else {
  console.error(`unknown task "${task}": start or test`);
  process.exit(2);
}
