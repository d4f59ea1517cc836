import { readdirSync } from 'node:fs';
import { UsageError, type Command, type Streams } from './command.js';

/** The folder is the list: a new command is a new file. */
const folder = new URL('./commands/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => /^[a-z-]+\.(js|ts)$/.test(file))
  .map((file) => file.replace(/\.(js|ts)$/, ''));

/** Does what the arguments say; returns the exit code. Nothing it throws reaches the user as a stack trace. */
export async function superbill([name, ...args]: string[], streams: Streams): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    streams.output.write(await help());
    return 0;
  }
  try {
    if (!names.includes(name)) {
      throw new UsageError(`There is no command "${name}". The commands are ${names.toSorted().join(', ')}.`);
    }
    return await (await load(name)).run(args, streams);
  } catch (error) {
    streams.errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function load(name: string): Promise<Command> {
  const { command } = (await import(`./commands/${name}.js`)) as { command: Command };
  return command;
}

async function help(): Promise<string> {
  const lines: string[] = [];
  for (const name of names.toSorted()) {
    const { usage, about } = await load(name);
    lines.push(`  superbill ${usage}\n      ${about}\n`);
  }
  return `${lines.join('\n')}`;
}
