// Serves a built site as a static host does: brotli made beforehand, hashed files kept by the browser for a year.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
};
// These are compressed in themselves.
const PACKED = new Set(['.woff2', '.png', '.webp']);
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Reads a folder into memory and serves it on a free port of this machine. A later change of the folder is not seen.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>} the address, with its last slash
 */
export async function serveDist(folder) {
  const files = readFiles(folder);
  const server = createServer((request, response) => answer(files, request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  // Browsers take brotli over plain HTTP from localhost only.
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

function readFiles(folder) {
  const files = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const plain = readFileSync(path);
    files.set(`/${name.split(sep).join('/')}`, {
      plain,
      brotli: PACKED.has(extname(name)) ? undefined : pack(plain),
      type: TYPES[extname(name)] ?? 'application/octet-stream',
    });
  }
  return files;
}

function pack(plain) {
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}

function answer(files, request, response) {
  // Read by hand: `//` begins an address of another host.
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/);
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = files.get(path);
  if (!file) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Not found');
    return;
  }
  const isBrotli = file.brotli !== undefined && /\bbr\b/.test(String(request.headers['accept-encoding']));
  const body = isBrotli ? file.brotli : file.plain;
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': body.length,
    'Cache-Control': path.startsWith('/assets/') ? FOREVER : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(isBrotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(body);
}
