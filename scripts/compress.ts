import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

// Puts a brotli file beside every text file of the finished site, for servers that send such files as they are
// (`BROTLI=1 npm run serve` does). Hosts that compress by themselves do not need it. The service worker's list is not touched.

const SITE = process.env['SITE'] ?? 'dist/site';
const TEXT = /\.(?:html|js|css|json|svg|csv|bib|ris|md|txt|webmanifest)$/;

const compress = promisify(brotliCompress);
/** As many as Node's own threads. */
const AT_ONCE = 4;

let before = 0;
let after = 0;
const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile() && TEXT.test(entry.name),
);
const left = files.map((entry) => join(entry.parentPath, entry.name));

async function work(): Promise<void> {
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const bytes = readFileSync(path);
    // What a page needs first is fetched by everybody; 11 is slow, and 9 is enough for the rest.
    const quality = /\.(?:html|js|css)$/.test(path) ? 11 : 9;
    const small = await compress(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    writeFileSync(`${path}.br`, small);
    before += bytes.length;
    after += small.length;
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(
  `${String(files.length)} files, ${(before / 1e6).toFixed(1)} MB, compressed to ${(after / 1e6).toFixed(1)} MB`,
);
