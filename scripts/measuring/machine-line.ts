import { cpus, totalmem } from 'node:os';

/** The machine that something was measured on: "2 × Some Processor, 24 GB". */
export function machineLine(): string {
  return `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, ${String(Math.round(totalmem() / 2 ** 30))} GB`;
}
