import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { judge, OPERATIONS, registerOf, rulesOn } from '../generate/register.ts';
import { ROOT } from '../generate/workspace.ts';
import { told } from './told.ts';

const USAGE = 'npm run -s operations -- check FILE | register FILE';

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** `check` says what a document would open and to whom; `register` does that, and puts it among the documents that may be asked. */
function run([verb, name, ...more]: readonly string[]): void {
  if ((verb !== 'check' && verb !== 'register') || name === undefined || more.length > 0) throw new Error(`What is to be done? ${USAGE}`);
  const file = resolve(name);
  if (!existsSync(file)) throw new Error(`There is no file ${name}. ${USAGE}`);
  const supergraph = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  const opened = judge(readFileSync(file, 'utf8'), rulesOn(supergraph));
  console.log(told(opened));
  if (opened.mistakes.length > 0) {
    process.exitCode = 1;
    return;
  }
  if (verb === 'check') return;
  if (dirname(file) !== OPERATIONS) copyFileSync(file, join(OPERATIONS, basename(file)));
  const [register, text] = registerOf(supergraph);
  writeFileSync(register, text);
  console.log(`wrote ${relative(ROOT, register)}`);
}
