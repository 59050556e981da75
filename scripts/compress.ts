import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

// Puts a brotli file beside every text file of the finished site, for servers that send such files as they are
// (`BROTLI=1 npm run serve` does). Hosts that compress by themselves do not need it. The service worker's list is not touched.

const SITE = process.env['SITE'] ?? 'dist/site';
const TEXT = /\.(?:html|js|css|json|svg|csv|bib|ris|md|txt|webmanifest)$/;

let before = 0;
let after = 0;
const files = readdirSync(SITE, { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile() && TEXT.test(entry.name),
);
for (const entry of files) {
  const path = join(entry.parentPath, entry.name);
  const bytes = readFileSync(path);
  // The programs are fetched by everybody; 11 is slow, and 9 is enough for the rest.
  const quality = /\.(?:js|css)$/.test(path) ? 11 : 9;
  const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  writeFileSync(`${path}.br`, small);
  before += bytes.length;
  after += small.length;
}
console.log(
  `${String(files.length)} files, ${(before / 1e6).toFixed(1)} MB, compressed to ${(after / 1e6).toFixed(1)} MB`,
);
