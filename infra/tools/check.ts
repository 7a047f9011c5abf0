import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { circles, readModules, undeclaredPackages, wrongDirections } from './architecture.ts';
import { revisionProblems } from './events/revisions.ts';
import { generateAll } from './generate/all.ts';
import { ROOT, subgraphNames } from './generate/workspace.ts';
import { lintSdl, mutationsWithoutCommandId } from './schema-lint.ts';

/** Everything that must be clean before a commit: types, lint and format, directions, schema rules, generated files. Ends with 1 when anything is not. */
const checks: readonly (readonly [string, () => Promise<readonly string[]> | readonly string[]])[] = [
  ['types', () => command('tsc', ['--noEmit'])],
  ['lint and format', () => command('biome', ['ci', '--colors=off', '.'])],
  ['direction of imports', () => wrongDirections(readModules())],
  ['circles of imports', () => circles(readModules())],
  ['packages of each workspace', () => undeclaredPackages(readModules())],
  ['schema rules', schemaRules],
  ['published events unedited, every revision compatible with every other', () => revisionProblems()],
  ['generated files fresh, supergraph composes without hints', freshness],
];

function command(name: string, args: readonly string[]): readonly string[] {
  const run = spawnSync(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, encoding: 'utf8' });
  return run.status === 0 ? [] : [`${run.stdout}${run.stderr}${run.error?.message ?? ''}`.trim()];
}

function schemaRules(): readonly string[] {
  return subgraphNames().flatMap((name) => {
    const sdl = readFileSync(join(ROOT, 'services', name, 'schema.graphql'), 'utf8');
    return [...lintSdl(name, sdl), ...mutationsWithoutCommandId(sdl).map((field) => `${name}: Mutation.${field} has no commandId`)];
  });
}

async function freshness(): Promise<readonly string[]> {
  const stale = [...(await generateAll())].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  return stale.map(([file]) => `${relative(ROOT, file)} is not what npm run generate writes`);
}

let failed = 0;
for (const [name, run] of checks) {
  const problems = await run();
  failed += problems.length > 0 ? 1 : 0;
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '));
}
process.exitCode = failed === 0 ? 0 : 1;
