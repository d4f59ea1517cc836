import type { Request } from 'express';
import { ToldFailure } from './failure.js';
import { readText } from './read-text.js';

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
  const text = await readText(request, MOST_BYTES);
  if (text === null)
    throw new ToldFailure({
      status: 413,
      title: 'This form is too long',
      detail: [`It may have ${MOST_BYTES} bytes at most.`],
    });
  return new URLSearchParams(text);
}
