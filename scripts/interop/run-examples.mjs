// Runs the lines of the page "For programs" as they stand there, against the built site on this machine.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

/** Gives one sentence for each example that failed or printed something else than it should; `folder` is served as /. */
export async function runExamples(folder, python) {
  const examples = JSON.parse(readFileSync('src/features/programs/examples.json', 'utf8'));
  const { datasets } = JSON.parse(readFileSync(join(folder, 'datasets', 'index.json'), 'utf8'));
  const claims = datasets.find(({ info }) => info.id === 'famines').claims;
  const server = createServer(sirv(folder, { etag: true }));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  const faults = [];
  for (const { id, runner, code, prints } of examples) {
    const scratch = mkdtempSync(join(tmpdir(), 'example-'));
    const { status, output } = await run(
      runner === 'python3' ? python : runner,
      [{ sh: '-c', python3: '-c', Rscript: '-e' }[runner], code.replaceAll('{address}', address)],
      scratch,
    );
    const wanted = prints.replaceAll('{claims}', String(claims));
    if (status !== 0 || !output.split(/\r?\n/).some((line) => line.includes(wanted))) {
      faults.push(`example ${id}: expected "${wanted}", exit code ${status}, printed: ${output.trim()}`);
    } else console.log(`  example ${id}: runs as written`);
    rmSync(scratch, { recursive: true });
  }
  server.close();
  return faults;
}

/** Runs a program without stopping ours, which is the server that it asks. */
function run(command, args, cwd) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, { cwd, env: { ...process.env, HOME: cwd } });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => done({ status: error.code, output }));
    child.on('close', (status) => done({ status, output }));
  });
}
