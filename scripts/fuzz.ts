import fc from 'fast-check';
import { LAWS } from './fuzz/fuzz-laws';

// `npm run fuzz`: a hundred thousand cases of each law, with a new seed each time; SEED and CASES repeat a run.
const cases = Number(process.env['CASES'] ?? 100_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`seed ${String(seed)}, ${String(cases)} cases of each law`);
let broken = 0;
for (const { name, property } of LAWS) {
  const started = Date.now();
  const details = fc.check(property, { seed, numRuns: cases });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (details.failed) broken += 1;
  console.log(`${details.failed ? 'BROKEN' : 'holds '} ${name} (${seconds} s)`);
  if (details.failed) console.log(fc.defaultReportMessage(details));
}
process.exitCode = broken > 0 ? 1 : 0;
