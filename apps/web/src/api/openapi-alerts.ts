import { RHYTHMS } from '#alerts';
import { TAKEN } from '../alerts/taken.js';
import { ALWAYS, answer, problem, told } from './openapi-answers.js';
import { exportParameters, type JsonSchema } from './openapi-parameters.js';

const email = { type: 'string', format: 'email', maxLength: 254 };

/** An alert has no layout: it comes whole, the newest first. */
const inAlerts = exportParameters.filter(({ name }) => name !== 'sort');

const search: JsonSchema = {
  description: 'What to look for: parameters of the search, or the query of its address.',
  oneOf: [
    {
      type: 'object',
      properties: Object.fromEntries(
        inAlerts.map(({ name, description, schema }) => [name, { description, ...schema }]),
      ),
      additionalProperties: false,
    },
    { type: 'string' },
  ],
};

export const ALERT_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['email', 'search', 'rhythm', 'zone'],
  properties: {
    email,
    search,
    rhythm: { enum: RHYTHMS, description: 'instant = as soon as something fits, some mails a day at most.' },
    zone: { type: 'string', description: 'Name of the IANA time zone database.' },
    hour: { type: 'integer', minimum: 0, maximum: 23, default: 7, description: 'By the clock of the zone.' },
    weekday: {
      type: 'integer',
      minimum: 1,
      maximum: 7,
      default: 1,
      description: '1 = Monday; for weekly alerts.',
    },
  },
};

const EXAMPLE = {
  email: 'name@example.com',
  search: { q: 'coder', state: 'TX', remote: ['fully_remote'] },
  rhythm: 'daily',
  zone: 'America/Chicago',
  hour: 7,
};

const BAD_RHYTHM = {
  parameter: 'rhythm',
  message: 'How often must be instant, daily or weekly.',
  allowed: [...RHYTHMS],
};

export const alertsPath = {
  '/api/v1/alerts': {
    post: {
      operationId: 'askForAlert',
      summary: 'Ask for a search by e-mail',
      description:
        'The owner of the address gets one mail with a link to confirm, and nothing before that. The answer is the same whoever subscribes already, and whether a mail is sent or not: at most one a day to an address.',
      tags: ['Alerts'],
      parameters: [],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Alert' }, example: EXAMPLE } },
      },
      responses: {
        202: answer('Understood.', 'application/json', {
          schema: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
          example: TAKEN,
        }),
        400: problem('Something can not be used; `errors` names each field.', {
          ...told(400, 'Some parameters can not be used', `rhythm: ${BAD_RHYTHM.message}`),
          errors: [BAD_RHYTHM],
        }),
        413: problem(
          'The body is too long.',
          told(413, 'This is too long', 'At most 16,000 bytes are read.'),
        ),
        415: problem(
          'The body is not JSON.',
          told(415, 'This is not JSON', 'Send the header Content-Type: application/json.'),
        ),
        ...ALWAYS,
      },
    },
  },
};
