import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, LANGUAGES } from '../../src/domain/languages/language';

/** Parts of the texts that the program of a frame speaks with. */
const SPOKEN = ['bound', 'chart', 'embed', 'evidence', 'status'];

/**
 * Turns the prerendered pages of charts in frames into pages of their own: the site's program is taken out of them, and the
 * small program `src/features/embed/frame.ts`, bundled here, is put in with the texts that it speaks with.
 *
 * @throws RangeError when a page has no program to take out: the form of the build has changed.
 */
export async function writeFrames(site: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/features/embed/frame.ts'],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  const [program] = outputFiles;
  if (!program) throw new RangeError('the program of the frames was not bundled');
  const name = `frame-${createHash('sha256').update(program.contents).digest('hex').slice(0, 8).toUpperCase()}.js`;
  writeFileSync(join(site, name), program.contents);
  for (const language of LANGUAGES) {
    const folder = join(site, language, 'embed');
    for (const id of readdirSync(folder)) {
      const path = join(folder, id, 'index.html');
      writeFileSync(path, frameOf(readFileSync(path, 'utf8'), name, spokenIn(language)));
    }
  }
}

function frameOf(html: string, program: string, texts: string): string {
  const without = html
    .replace(/<link rel="(?:modulepreload|later)"[^>]*>/g, '')
    .replace(/<link rel="manifest"[^>]*>/g, '')
    .replace(/<script id="ng-state"[\s\S]*?<\/script>/, '')
    .replace(/ ngh="[^"]*"/g, '')
    .replace(/<script src="main-[^"]*" type="module"><\/script>/, '');
  if (/main-[^"]*\.js/.test(without) || without === html)
    throw new RangeError('a frame still has the program of the site');
  const block = `<script type="application/json" id="frame-texts">${texts}</script>`;
  return without.replace('</body>', `${block}<script src="${program}" type="module"></script></body>`);
}

function spokenIn(language: Language): string {
  const all = JSON.parse(readFileSync(`src/i18n/${language}.json`, 'utf8')) as Record<string, unknown> & {
    readonly explorer: Record<string, string>;
  };
  const spoken = Object.fromEntries(SPOKEN.map((key) => [key, all[key]]));
  const texts = { ...spoken, explorer: { chartLabel: all.explorer['chartLabel'] } };
  return JSON.stringify(texts).replace(/</g, '\\u003c');
}
