// Serves the built site as a plain static host does: folders by their index.html, 404.html with status 404, no rewrites,
// the headers of `_headers`. $SITE names another folder than dist/site, $PORT another port.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

const site = resolve(import.meta.dirname, '..', process.env.SITE ?? join('dist', 'site'));
const rules = readRules(readFileSync(resolve(site, '_headers'), 'utf8'));
const missing = readFileSync(resolve(site, '404.html'));

const files = sirv(site, {
  etag: true,
  // With $BROTLI the smaller files that `npm run compress` has put beside the files are sent.
  brotli: process.env.BROTLI === '1',
  onNoMatch: (request, response) => {
    // What is missing now may be there after the next build: its answer is not kept.
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : missing);
  },
});

const server = createServer((request, response) => {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  // As static hosts do: ask again, unless the name of the file holds its contents' hash.
  response.setHeader('Cache-Control', 'no-cache');
  for (const { pattern, headers } of rules) {
    if (pattern.test(path)) for (const [name, value] of headers) response.setHeader(name, value);
  }
  files(request, response);
});

/** A line that begins with a slash names addresses, `*` standing for anything; the indented lines below it are headers. */
function readRules(text) {
  const found = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.+)$/.exec(line);
    if (header) found.at(-1)?.headers.push([header[1], header[2]]);
    else if (line.startsWith('/')) {
      const source = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*');
      found.push({ pattern: new RegExp(`^${source}$`), headers: [] });
    }
  }
  return found;
}

const wanted = Number(process.env.PORT ?? 4200);
let port = wanted;
server.on('error', (error) => {
  // The usual port is taken: try the next few, unless the port was asked for.
  if (error.code === 'EADDRINUSE' && process.env.PORT === undefined && port < wanted + 20) {
    port += 1;
    server.listen(port);
  } else {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message);
    process.exit(1);
  }
});
server.on('listening', () => {
  console.log(`\nContested Figures · Спорные цифры\n  http://localhost:${port}/\n`);
});
server.listen(port);
