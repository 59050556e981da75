import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Messages } from '../../src/data/texts/translator';
import { LANGUAGES } from '../../src/domain/languages/language';

/** Where texts are asked for that the first load of a page of figures does not need. */
const LATER =
  /^(?:features\/(?:(?:about|checks|compare|programs|search|sources|summary|textbooks|your-data)\/|explorer\/(?:cite|download|share)-dialog\.)|state\/saving\.|data\/(?!citations\/cite-claim))/;

/**
 * Splits texts in two: what the shell, the front page and the pages of datasets say, and the rest. A group (`about.citing`)
 * goes to the rest when every file that names it lies in a room of the rest; a group that is named in part only
 * (`'fault.' + …`) stays whole.
 */
export function splitTexts(
  texts: Messages,
  sources: ReadonlyMap<string, string>,
): { first: Messages; rest: Messages } {
  const code = [...sources]
    .filter(([path]) => !LATER.test(path))
    .map(([, text]) => text)
    .join('\n');
  const named = new Set(
    [...code.matchAll(/['"`]([a-zA-Z]+)\.([\w-]*)/g)].map(([, group = '', key = '']) => `${group}.${key}`),
  );
  const first: Record<string, string | Messages> = {};
  const rest: Record<string, string | Messages> = {};
  for (const [group, value] of Object.entries(texts)) {
    const whole = typeof value === 'string' || named.has(`${group}.`);
    const inFirst = (key: string): boolean =>
      whole ||
      [...named].some((name) => name.startsWith(`${group}.`) && key.startsWith(name.slice(group.length + 1)));
    if (typeof value === 'string') first[group] = value;
    else {
      const entries = Object.entries(value);
      const near = entries.filter(([key]) => inFirst(key));
      const far = entries.filter(([key]) => !inFirst(key));
      if (near.length > 0) first[group] = Object.fromEntries(near);
      if (far.length > 0) rest[group] = Object.fromEntries(far);
    }
  }
  return { first, rest };
}

/** Writes the texts of both languages to `.generated/i18n/`, each in two files. */
export function writeTexts(): void {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replace(/\\/g, '/'),
  );
  const code = paths.filter((path) => /\.(?:ts|html)$/.test(path) && !path.endsWith('.spec.ts'));
  const sources = new Map(code.map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const));
  mkdirSync('.generated/i18n', { recursive: true });
  for (const language of LANGUAGES) {
    const texts = JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Messages;
    const { first, rest } = splitTexts(texts, sources);
    writeFileSync(`.generated/i18n/${language}-first.json`, JSON.stringify(first));
    writeFileSync(`.generated/i18n/${language}-rest.json`, JSON.stringify(rest));
  }
}
