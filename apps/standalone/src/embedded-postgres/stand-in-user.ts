import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../problem.js';

/** How to start a Postgres program, and who owns its files. */
export interface RunAs {
  /** The user for files; null = ourselves. */
  owner: { uid: number; gid: number } | null;
  /** What stands before the program on the command line. */
  prefix: string[];
}

interface User {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Postgres refuses to run as root, so root starts it as another user. That user can't enter a folder that only root may
 * enter, a home folder for instance; Linux can let a single program past folder permissions (capability DAC_OVERRIDE),
 * which Postgres accepts, and which needs no copy of the data elsewhere. See ADR 4.
 */
export function runAs(folders: string[]): RunAs {
  if (process.getuid?.() !== 0) return { owner: null, prefix: [] };
  const user = standInUser(readFileSync('/etc/passwd', 'utf8'));
  const plain = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file));
  if (!setpriv) {
    throw new Problem(
      'Postgres refuses to run as root, and the program "setpriv" (package util-linux) that could start it as another ' +
        'user is missing. Start as an ordinary user, install util-linux, or set DATABASE_URL.',
    );
  }
  const passes = folders.every((folder) => mayEnter(folder, user.uid));
  // access(2) asks with the real user's powers unless told otherwise (securebits), and initdb asks so.
  const past = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return { owner: user, prefix: [setpriv, ...plain, ...(passes ? [] : past)] };
}

/** `postgres` where the machine has that user, else `nobody`. */
export function standInUser(passwd: string): User {
  const users = passwd.split('\n').map((line): User => {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
  const found = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody');
  if (!found || !(found.uid > 0)) {
    throw new Problem(
      'Postgres refuses to run as root, and this machine has neither a user "postgres" nor "nobody" to run it as. ' +
        'Start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return found;
}

/** Whether a user without special groups can walk down to the folder. */
function mayEnter(folder: string, uid: number): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid: owner } = statSync(at);
    if ((mode & (owner === uid ? constants.S_IXUSR : constants.S_IXOTH)) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** True when our own user may write in the folder; the clearest sentence comes before anything is tried. */
export function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
