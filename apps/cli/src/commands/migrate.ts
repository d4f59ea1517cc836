import type { Command } from '../command.js';
import { withDatabase } from '../open-database.js';

export const command: Command = {
  usage: 'migrate',
  about: 'Brings the database schema up to date. Web and worker do so too when they start.',
  run: async (_args, { env, output }) => {
    await withDatabase(env, async () => {
      output.write('The schema is up to date.\n');
    });
    return 0;
  },
};
