import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
/** Within the project, so that the generated client finds its runtime. */
const FOLDER = path.join(root, '.cache/typed-client');
const SOURCES = { skipLibCheck: true, strict: true, module: 'nodenext', target: 'es2023', types: ['node'] };

/**
 * Generates a client from the document, compiles a program that uses it as `./superbill.js`, and runs it in a process of
 * its own. Returns what it printed; rejects with what the compiler or the program said.
 */
export async function withTypedClient(document: string, program: string, argument: string): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const file = (name: string) => path.join(FOLDER, name);
  writeFileSync(file('package.json'), '{"type": "module"}');
  writeFileSync(file('tsconfig.json'), JSON.stringify({ compilerOptions: SOURCES, include: ['*.ts'] }));
  writeFileSync(file('openapi.json'), document);
  writeFileSync(file('program.ts'), program);
  await node('node_modules/oazapfts/dist/cli.js', file('openapi.json'), file('superbill.ts'));
  await node('node_modules/typescript/bin/tsc', '-p', FOLDER);
  return node(file('program.js'), argument);
}

async function node(script: string, ...given: string[]): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [path.resolve(root, script), ...given], { cwd: root });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${path.basename(script)} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
