import { AccessRefused, SourceChanged, isAddress } from '#domain';
import { namesSecret } from './secrets.js';
import type { Question } from './wire.js';

const REDIRECTS = [301, 302, 303, 307, 308];

// What may go to a host that nobody chose. A list of what is harmless, because keys travel in headers of any name.
const HARMLESS = ['accept', 'accept-language', 'user-agent', 'if-none-match', 'if-modified-since'];

/** The question to ask where an answer sends us; null = the answer is no redirect. */
export function nextQuestion(question: Question, status: number, location: string | null): Question | null {
  const { url: from } = question;
  if (status < 300 || status === 304 || status >= 400) return null;
  if (!REDIRECTS.includes(status) || location === null || !isAddress(location, from.href)) {
    throw new SourceChanged(
      `${from.host} sends us on without a usable address (status ${status}); look at the board.`,
    );
  }
  const url = new URL(location, from);
  url.hash = '';
  if (from.protocol === 'https:' && url.protocol === 'http:') {
    throw new AccessRefused(
      `${from.host} sends us from https: to http:, which is not followed; correct the address.`,
    );
  }
  const elsewhere =
    url.hostname !== from.hostname || (url.port !== from.port && url.protocol === from.protocol);
  // 303 asks for GET; for 301 and 302 after POST every browser does the same (RFC 9110, section 15.4).
  const asGet = elsewhere || status === 303 || (status < 303 && question.method === 'POST');
  return {
    url,
    method: asGet ? 'GET' : question.method,
    headers: keptHeaders(question.headers, elsewhere, asGet),
    secretQuery: {},
    body: asGet ? null : question.body,
  };
}

function keptHeaders(
  headers: Record<string, string>,
  elsewhere: boolean,
  asGet: boolean,
): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => {
    if (elsewhere) return HARMLESS.includes(name) && !namesSecret(value);
    return !(asGet && name.startsWith('content-'));
  });
  return Object.fromEntries(kept);
}
