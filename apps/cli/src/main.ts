import { superbill } from './superbill.js';

const streams = { input: process.stdin, output: process.stdout, errors: process.stderr, env: process.env };
process.exitCode = await superbill(process.argv.slice(2), streams);
