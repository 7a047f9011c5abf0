// Runs on the Node of the system, before anything is installed: plain JavaScript, nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  fail(
    `Kerngraaf needs Node ${LEAST_NODE} or newer to set itself up; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  );
}
if (!isInstalled()) install();

/** Compares what npm says it installed with what the lockfile names; times of files say nothing after a checkout. */
function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return Object.keys(wanted).every((path) => {
    const { version, resolved, integrity, link, optional, devOptional } = wanted[path];
    const found = installed[path];
    // An optional package may be for another platform, and is then left out.
    if (found === undefined) return path === '' || optional || devOptional || !path.includes('node_modules/');
    return found.version === version && found.resolved === resolved && found.integrity === integrity && found.link === link;
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function install() {
  process.stderr.write('Installing what package-lock.json names; this takes less than a minute.\n');
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = npm ? spawnSync(process.execPath, [npm, ...flags], options()) : spawnSync('npm', flags, options());
  if (run.status !== 0) fail('npm ci did not succeed. Its message stands above; a network or a proxy is the usual reason.');
}

function options() {
  return { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
