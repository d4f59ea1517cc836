import type { IncomingMessage } from 'node:http';
import { ToldFailure } from './failure.js';
import { readText } from './read-text.js';

/**
 * The body of a request as JSON.
 * @throws ToldFailure when it is no JSON, or longer than `mostBytes`; what comes after that isn't read
 */
export async function readJson(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type)) {
    throw refused(415, 'This is not JSON', 'Send the header Content-Type: application/json.');
  }
  const text = await readText(request, mostBytes);
  if (text === null)
    throw refused(413, 'This is too long', `At most ${mostBytes.toLocaleString('en-US')} bytes are read.`);
  try {
    return JSON.parse(text);
  } catch {
    throw refused(400, 'This is not JSON', 'The body can not be read as JSON.');
  }
}

const refused = (status: number, title: string, detail: string): ToldFailure =>
  new ToldFailure({ status, title, detail: [detail] });
