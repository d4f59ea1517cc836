import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { fault, type Faults } from './faults.js';
import { jsonAnswer, type Answer } from './formats/format.js';
import type { SeenRequests } from './seen-requests.js';

/** A fault is a few words; anything longer is a mistake. */
const LARGEST_BODY = 10_000;

/** The same controls as in code, for tests that run in another process than the simulator. */
export async function controlAnswer(
  request: IncomingMessage,
  path: string,
  { faults, seen }: { faults: Faults; seen: SeenRequests },
): Promise<Answer> {
  switch (`${request.method} ${path}`) {
    case 'GET /_control/faults':
      return jsonAnswer(faults.all());
    case 'PUT /_control/faults': {
      const asked = fault.safeParse(jsonOf(await bodyOf(request)));
      if (!asked.success) return jsonAnswer({ error: z.prettifyError(asked.error) }, 400);
      try {
        faults.set(asked.data);
      } catch (error) {
        if (error instanceof RangeError) return jsonAnswer({ error: error.message }, 400);
        throw error;
      }
      return jsonAnswer(faults.all());
    }
    case 'DELETE /_control/faults':
      faults.clear();
      return jsonAnswer([]);
    case 'GET /_control/requests':
      return jsonAnswer(seen.all());
    case 'DELETE /_control/requests':
      seen.forget();
      return jsonAnswer([]);
    default:
      return jsonAnswer(
        { error: 'Controls: GET, PUT or DELETE /_control/faults; GET or DELETE /_control/requests.' },
        404,
      );
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > LARGEST_BODY) break;
  }
  return body;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
