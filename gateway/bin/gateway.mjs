#!/usr/bin/env node
// Starts main.ts on a Node that runs TypeScript: this one, or else the one among the dependencies.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= 24) {
  await import(main);
} else {
  const node = join(dirname(nodePackage()), 'bin', 'node');
  // By the channel the child notices when this process is gone, however that happened.
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const stop = () => child.kill('SIGTERM');
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, stop);
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
}

function nodePackage() {
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`);
  } catch {
    console.error('cannot start: Node 24 is needed, and it is not among the installed dependencies; run npm ci');
    return process.exit(1);
  }
}
