import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a section of a Markdown file, from its heading of the second level to the next one, in the place of the section
 * of that heading, or at the end. The rest of the file stays.
 */
export function keepSection(path: string, heading: string, text: string): void {
  writeFileSync(path, withSection(existsSync(path) ? readFileSync(path, 'utf8') : '', heading, text));
}

/** `file` with the section of `heading` replaced by `text`, or added. */
export function withSection(file: string, heading: string, text: string): string {
  const section = `## ${heading}\n\n${text.trim()}\n`;
  const start = `\n${file}`.indexOf(`\n## ${heading}\n`);
  if (start < 0) return `${file.trimEnd()}\n\n${section}`.trimStart();
  const next = file.indexOf('\n## ', start + 1);
  return `${file.slice(0, start)}${section}${next < 0 ? '' : file.slice(next)}`;
}
