// Opens the built files with the programs of other people: Python, pandas, R, LibreOffice, pandoc and biber.
// Needs what `npm run generate` makes. Ends with exit code 1 when one of them reads something else than we wrote.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runExamples } from './interop/run-examples.mjs';

const DATA = '.generated/public/datasets';
const STYLE = 'scripts/citations/styles/chicago-note-bibliography.csl';
const PACKAGES = [
  { name: 'curl', found: () => answers('curl', ['--version']) },
  { name: 'pandoc', found: () => answers('pandoc', ['--version']) },
  { name: 'biber', found: () => answers('biber', ['--version']) },
  { name: 'libreoffice-calc', found: () => office() !== null },
  { name: 'r-base-core', found: () => answers('Rscript', ['--version']) },
  { name: 'nginx-light', found: () => answers('nginx', ['-v']) },
  { name: 'python3-pandas', found: () => python() !== null },
];

const faults = [];
const scratch = mkdtempSync(join(tmpdir(), 'interop-'));

function answers(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'ignore' });
  return !error && status === 0;
}

/** The Python that has pandas: Debian's, or the one on the path. */
function python() {
  return ['/usr/bin/python3', 'python3'].find((command) => answers(command, ['-c', 'import pandas'])) ?? null;
}

function office() {
  return ['soffice', 'libreoffice'].find((command) => answers('which', [command])) ?? null;
}

function install() {
  const missing = () => PACKAGES.filter(({ found }) => !found()).map(({ name }) => name);
  const wanted = missing();
  if (wanted.length > 0 && process.getuid?.() === 0 && answers('which', ['apt-get'])) {
    console.log(`installing ${wanted.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], { stdio: 'ignore', env });
  }
  const left = missing();
  if (left.length > 0) stop(`Not here and not to be installed: ${left.join(', ')} (Debian's package names).`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a program; a failure becomes a fault, and the answer is what it printed. */
function run(what, command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  if (error || status !== 0) faults.push(`${what}: ${error?.message ?? (stderr || stdout).trim()}`);
  return { stdout: stdout ?? '', stderr: stderr ?? '' };
}

function check(what, sound, detail = '') {
  if (sound) return;
  faults.push(`${what}${detail === '' ? '' : `: ${detail}`}`);
}

/** Runs one of our scripts in another language; each prints what it saw, or what is wrong. */
function runScript(title, command, script, args) {
  const { stdout } = run(title, command, [join('scripts', 'interop', script), ...args]);
  for (const line of stdout.trim().split('\n')) console.log(`  ${title}: ${line}`);
}

/** Opens the CSV for Excel of every dataset in LibreOffice, saves it as xlsx, and turns that into CSV again. */
function readOffice(folders) {
  const convert = (filter, files, target, extra = []) => {
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    run('LibreOffice', office(), [
      profile,
      '--headless',
      ...extra,
      '--convert-to',
      filter,
      '--outdir',
      target,
      ...files,
    ]);
  };
  for (const { language, separator, code } of [
    { language: 'en', separator: 44, code: 1033 },
    { language: 'ru', separator: 59, code: 1049 },
  ]) {
    const target = join(scratch, language);
    mkdirSync(target);
    const copies = folders.map((folder) => {
      const copy = join(target, `${basename(folder)}.csv`);
      copyFileSync(join(folder, `claims-excel.${language}.csv`), copy);
      return copy;
    });
    const sheets = copies.map((copy) => copy.replace(/csv$/, 'xlsx'));
    // Separator, quote, UTF-8, from line 1, no column formats, language of the numbers, quotes do not make text, dates stay.
    convert('xlsx', copies, target, [
      `--infilter=Text - txt - csv (StarCalc):${separator},34,76,1,,${code},false,false`,
    ]);
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,1033', sheets, target);
    runScript(`LibreOffice ${language}`, python(), 'read-sheets.py', [language, target, ...folders]);
  }
}

function readReferences(folder) {
  const file = (name) => join(folder, name);
  const works = JSON.parse(readFileSync(file('references.csl.json'), 'utf8'));
  const formats = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' }).stdout.split('\n');
  const readers = [
    ['biblatex', 'references.bib'],
    ['csljson', 'references.csl.json'],
    ...(formats.includes('ris') ? [['ris', 'references.ris']] : []),
  ];
  for (const [format, name] of readers) {
    const { stdout } = run(`pandoc, ${file(name)}`, 'pandoc', ['-f', format, '-t', 'csljson', file(name)]);
    const read = stdout === '' ? [] : JSON.parse(stdout);
    check(
      `pandoc reads ${file(name)}`,
      read.length === works.length,
      `${read.length} of ${works.length} works`,
    );
    if (format === 'ris') continue;
    for (const work of works) {
      const found = read.find(({ id }) => id === work.id);
      check(
        `pandoc reads ${file(name)}`,
        plain(found?.title).startsWith(plain(work.title)),
        `"${found?.title}" for "${work.title}"`,
      );
      const authors = (list) => JSON.stringify((list ?? []).map(({ family, literal }) => family ?? literal));
      check(
        `pandoc reads ${file(name)}`,
        authors(found?.author) === authors(work.author),
        `authors of ${work.id}`,
      );
    }
    render(file(name), works);
  }
  const tool = join(scratch, 'biber.bib');
  const { stdout } = run(`biber, ${file('references.bib')}`, 'biber', [
    '--tool',
    '--validate-datamodel',
    '--output-file',
    tool,
    '--logfile',
    join(scratch, 'biber'),
    file('references.bib'),
  ]);
  const complaints = stdout
    .split('\n')
    .filter((line) => /^(WARN|ERROR)/.test(line) && !/Missing mandatory field/.test(line));
  check(`biber reads ${file('references.bib')}`, complaints.length === 0, complaints.join(' '));
  const entries = existsSync(tool) ? (readFileSync(tool, 'utf8').match(/^@/gm) ?? []).length : 0;
  check(
    `biber reads ${file('references.bib')}`,
    entries === works.length,
    `${entries} of ${works.length} works`,
  );
  runScript(`Python, ${file('references.ris')}`, python(), 'read-ris.py', [folder]);
  console.log(
    `  pandoc, biber, ${folder}: ${works.length} works by ${readers.map(([format]) => format).join(', ')}; Chicago set for each`,
  );
}

/** Sets the bibliography in Chicago with pandoc's own engine and looks for every work in it. */
function render(bibliography, works) {
  const input = join(scratch, 'all.md');
  writeFileSync(input, "---\nnocite: '@*'\n---\n");
  const args = [
    '--citeproc',
    `--bibliography=${bibliography}`,
    `--csl=${STYLE}`,
    '-t',
    'html',
    '--wrap=none',
    input,
  ];
  const { stdout } = run(`pandoc sets ${bibliography}`, 'pandoc', args);
  for (const { id, title } of works) {
    const entry = new RegExp(`<div id="ref-${id}"[^>]*>([\\s\\S]*?)</div>`).exec(stdout)?.[1] ?? '';
    const text = plain(entry.replace(/<[^>]+>/g, '').replace(/&amp;/g, '&'));
    check(`pandoc sets ${bibliography}`, text.includes(plain(title)), `${id} as "${text}"`);
  }
}

/** Letters and digits only: quotation marks, dashes and capitals are the style's business. */
function plain(text) {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

install();
if (!existsSync(join(DATA, 'index.json')))
  stop(`There is no ${DATA}/index.json: run "npm run generate" first.`);
try {
  const index = JSON.parse(readFileSync(join(DATA, 'index.json'), 'utf8'));
  const folders = index.datasets.map(({ info }) => join(DATA, info.id));
  const described = readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(DATA, entry.name, 'datapackage.json')))
    .map(({ name }) => join(DATA, name));
  check(
    'folders with a package are the datasets of the index',
    described.sort().join() === [...folders].sort().join(),
  );
  runScript('Python', python(), 'read-package.py', [DATA]);
  runScript('pandas', python(), 'read-frames.py', [DATA]);
  runScript('R', 'Rscript', 'read-frames.R', folders);
  readOffice(folders);
  for (const folder of [...folders, DATA]) readReferences(folder);
  // What the dialog "Cite" gives for each claim and each dataset.
  const records = join(scratch, 'records');
  run('records of claims', process.execPath, [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/interop/write-records.ts',
    DATA,
    records,
  ]);
  for (const language of ['en', 'ru']) readReferences(join(records, language));
  if (existsSync(join('dist', 'site', 'ngsw.json')))
    runScript('nginx', process.execPath, 'check-nginx.mjs', []);
  else console.log('  nginx: the site is not built, so its headers are not checked');
  faults.push(...(await runExamples('.generated/public', python())));
} finally {
  rmSync(scratch, { recursive: true });
}
if (faults.length > 0) {
  for (const fault of faults) console.error(`✗ ${fault}`);
  stop(`${faults.length} faults.`);
}
console.log('Every other reader reads what we wrote.');
