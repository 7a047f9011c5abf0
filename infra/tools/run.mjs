// Runs a TypeScript file: `node infra/tools/run.mjs FILE [ARGUMENT...]`. npm scripts reach it on the project's own Node already; started by hand on an
// older one, it hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LEAST_NODE = 24;
const own = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.bin/node');
const [file, ...args] = process.argv.slice(2);

if (file === undefined) {
  fail('Which file? node infra/tools/run.mjs FILE [ARGUMENT...]');
} else if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) {
  process.argv = [process.argv[0], resolve(file), ...args];
  await import(pathToFileURL(resolve(file)).href);
} else if (existsSync(own)) {
  // Signals of a terminal reach both; others are passed on, and the one below looks after its parent.
  const child = spawn(own, [file, ...args], { stdio: 'inherit', env: { ...process.env, KERNGRAAF_LAUNCHED: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.on('exit', (code) => process.exit(code === null ? 1 : code));
} else {
  fail(
    `Kerngraaf runs on Node ${LEAST_NODE}; this is ${process.versions.node}, and npm has not installed the other. Run "npm ci", or install Node ${LEAST_NODE}.`,
  );
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
