import type { Request } from 'express';
import { ToldFailure } from '../../http/failure.js';

/** More than any form here can hold. */
const MOST_BYTES = 16_000;

const FORM = 'application/x-www-form-urlencoded';

/** What a form of our own pages sends. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== FORM)
    throw new ToldFailure({
      status: 415,
      title: 'This is not a form',
      detail: [`Send the fields as ${FORM}, the way the page does.`],
    });
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES)
      throw new ToldFailure({
        status: 413,
        title: 'This form is too long',
        detail: [`It may have ${MOST_BYTES} bytes at most.`],
      });
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
