import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root folder. */
export const ROOT: string = join(import.meta.dirname, '../../..');

/** The subgraphs, by folder name, in alphabetical order. */
export const subgraphNames = (): readonly string[] =>
  readdirSync(join(ROOT, 'services'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Object types whose resolvers get a parent of the service's own: `export type <Name>Parent` in its `graphql/parents.ts`. */
export function parentNames(subgraph: string): readonly string[] {
  const file = join(ROOT, 'services', subgraph, 'graphql/parents.ts');
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^export (?:type|interface) (\w+)Parent\b/gm)].map((match) => match[1] ?? '');
}
