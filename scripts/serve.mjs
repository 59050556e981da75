// Serves the built site as a plain static host does: folders by their index.html, 404.html with status 404, no rewrites,
// the headers of `_headers`.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

const site = resolve(import.meta.dirname, '..', 'dist', 'site');
const headers = readFileSync(resolve(site, '_headers'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => /^\s+([^:]+):\s*(.+)$/.exec(line)?.slice(1) ?? []);
const missing = readFileSync(resolve(site, '404.html'));

const files = sirv(site, {
  etag: true,
  onNoMatch: (request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : missing);
  },
});

const server = createServer((request, response) => {
  for (const [name, value] of headers) if (name && value) response.setHeader(name, value);
  files(request, response);
});

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
