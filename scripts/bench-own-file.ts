import { spawn } from 'node:child_process';
import { keepSection } from './measuring/keep-section';
import { machineLine } from './measuring/machine-line';
import { median } from './measuring/median';
import { measureOwnFile, type OwnFileStep } from './measuring/measure-own-file';

// Opens a file of 100,000 rows on the built site and moves about in it; the second half of `npm run bench`. Keeps the table
// in docs/performance.md; ROUNDS=1 for a quick look, which writes nothing. Ends with exit code 1 beyond a limit.

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const PORT = 4325;

/** Of frames a limit is the least, of times the most. */
function kept({ measured, unit, limit }: OwnFileStep): boolean {
  if (limit === undefined) return true;
  return unit === 'frames a second' ? measured >= limit : measured <= limit;
}

function row(step: OwnFileStep): string {
  const digits = step.unit === 's' ? 2 : 0;
  const limit = step.limit === undefined ? '' : `${String(step.limit)} ${step.unit}`;
  return `| ${step.step} | ${step.measured.toFixed(digits)} ${step.unit} | ${limit} |`;
}

const server = spawn('node', ['scripts/serve.mjs'], { env: { ...process.env, PORT: String(PORT) } });
try {
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const rounds: (readonly OwnFileStep[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await measureOwnFile(`http://localhost:${String(PORT)}`));
  const steps = (rounds[0] ?? []).map((step, at) => ({
    ...step,
    measured: median(rounds.map((round) => round[at]?.measured ?? NaN)),
  }));
  const broken = steps.filter((step) => !kept(step)).map(({ step }) => step);
  const text = [
    `Measured ${new Date().toISOString().slice(0, 10)} by \`npm run bench\` on ${machineLine()}: a made-up file like UCDP’s event files, 100,000 rows and 20 columns, opened from the disk; median of ${String(ROUNDS)}. A task is counted from 50 ms, as the browser does, by the clock.`,
    '',
    '| step | measured | limit |',
    '|---|---|---|',
    ...steps.map(row),
    '',
    broken.length === 0 ? 'Every limit is kept.' : `Not kept: ${broken.join('; ')}.`,
  ].join('\n');
  console.log(text);
  if (ROUNDS >= 5) keepSection('docs/performance.md', 'A reader’s own file', text);
  process.exitCode = broken.length > 0 ? 1 : 0;
} finally {
  server.kill();
}
