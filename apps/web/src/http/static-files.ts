import type { Site } from '#views';
import type { RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../static/', import.meta.url);
/** One sheet for all pages, of a file for each part of them; the names begin with their place in the cascade. */
const STYLE = readdirSync(new URL('style/', FOLDER)).toSorted();
const FILES = [
  { name: 'site.css', type: 'text/css; charset=utf-8', parts: STYLE.map((name) => `style/${name}`) },
  { name: 'icon.svg', type: 'image/svg+xml', parts: ['icon.svg'] },
  { name: 'reader.js', type: 'text/javascript; charset=utf-8', parts: ['reader.js'] },
];

/** The static files, read once: a few small ones, so nothing of a request ever becomes a file name. */
export function staticFiles(): { site: Site; serve: RequestHandler } {
  const files = FILES.map(({ name, type, parts }) => {
    const body = Buffer.concat(parts.map((part) => readFileSync(new URL(part, FOLDER))));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    return { path: `/static/${name}`, address: `/static/${name}?v=${hash}`, type, body };
  });
  const addressOf = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`))!.address;
  const serve: RequestHandler = (request, response, next) => {
    const file = files.find(({ path }) => path === request.path);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    // Under an address with its hash it never changes; any other version of the address must ask again.
    if (request.url === file.address) response.set('Cache-Control', 'public, max-age=31536000, immutable');
    response.set('Content-Type', file.type).send(file.body);
  };
  const site = {
    css: addressOf('site.css'),
    icon: addressOf('icon.svg'),
    script: addressOf('reader.js'),
  };
  return { site, serve };
}
