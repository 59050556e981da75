// Runs docs/nginx.conf.example in a stock nginx on loopback and compares its answers with _headers. Prints what it saw;
// ends with exit code 1 and a sentence for each difference. Needs the built site.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PORT = 4326;
const BASE = `http://127.0.0.1:${PORT}`;
const site = resolve(process.argv[2] ?? join('dist', 'site'));
const faults = [];
const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const example = readFileSync(join('docs', 'nginx.conf.example'), 'utf8')
  .replace(/listen \d+;/, `listen 127.0.0.1:${PORT};`)
  .replace(/root [^;]+;/, `root ${site};`);
const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${folder}/${name};`)
  .join('\n');
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off;\nuser root;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths}\n${example}\n}\n`,
);
const tested = spawnSync(
  'nginx',
  ['-t', '-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
  { encoding: 'utf8' },
);
if (tested.status !== 0) {
  console.error(`nginx refuses the example: ${tested.stderr}`);
  process.exit(1);
}
const server = spawn(
  'nginx',
  ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
  { stdio: 'inherit' },
);

async function ask(path, headers = {}) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await globalThis.fetch(`${BASE}${path}`, { redirect: 'manual', headers });
    } catch (error) {
      if (attempt > 40) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** The headers that _headers wants for every address. */
function wanted() {
  const lines = readFileSync(join(site, '_headers'), 'utf8').split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('/'));
  return lines.slice(1, end === -1 ? undefined : end).flatMap((line) => {
    const match = /^\s+([^:]+):\s*(.+)$/.exec(line);
    return match ? [[match[1], match[2]]] : [];
  });
}

function check(what, sound) {
  if (!sound) faults.push(what);
}

try {
  const main = readdirSync(site).find((name) => /^main-[\w-]+\.js$/.test(name));
  const pages = [
    ['/en/', 200, /^text\/html; charset=utf-8$/i, 'no-cache'],
    ['/ru/datasets/gulag-population/', 200, /^text\/html/, 'no-cache'],
    ['/ru/no-such-page/', 404, /^text\/html/, 'no-cache'],
    ['/datasets/index.json', 200, /^application\/json/, 'no-cache'],
    ['/datasets/gulag-population/claims.csv', 200, /^text\/csv; charset=utf-8$/i, 'no-cache'],
    ['/datasets/contested-figures.zip', 200, /^application\/zip/, 'no-cache'],
    ['/manifest.webmanifest', 200, /^application\/manifest\+json/, 'no-cache'],
    ['/ngsw-worker.js', 200, /^application\/javascript/, 'no-cache'],
    [`/${main}`, 200, /^application\/javascript/, 'public, max-age=31536000, immutable'],
  ];
  for (const [path, status, type, cache] of pages) {
    const answer = await ask(path);
    check(`${path}: status ${answer.status}`, answer.status === status);
    check(
      `${path}: type ${answer.headers.get('content-type')}`,
      type.test(answer.headers.get('content-type') ?? ''),
    );
    check(
      `${path}: Cache-Control ${answer.headers.get('cache-control')}`,
      answer.headers.get('cache-control') === cache,
    );
    for (const [name, value] of wanted())
      check(`${path}: ${name}: ${answer.headers.get(name)}`, answer.headers.get(name) === value);
    await answer.arrayBuffer();
  }
  const packed = await ask('/en/', { 'accept-encoding': 'gzip' });
  check('/en/ is not compressed', packed.headers.get('content-encoding') === 'gzip');
  const without = await ask('/en/datasets/gulag-population');
  check(`an address without its last slash: status ${without.status}`, without.status === 301);
  console.log(
    `${pages.length} addresses with ${wanted().length} headers each, compressed, led on to the slash`,
  );
} finally {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
