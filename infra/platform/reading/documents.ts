import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ENDING = '.graphql';

/** Where a service's documents stand, below its folder; beside each an example, as `<name>.example.json`. */
export const READS: string = 'messaging/reads';

/** The documents by which a service reads, by the name of their file; none where the folder is not there. */
export function readDocuments(serviceFolder: string): ReadonlyMap<string, string> {
  const folder = join(serviceFolder, READS);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(ENDING)) : [];
  return new Map(files.map((file) => [basename(file, ENDING), readFileSync(join(folder, file), 'utf8')]));
}

/** One question with the answer that the graph gives to it. */
export interface ReadExample {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export function readExample(serviceFolder: string, name: string): ReadExample {
  return JSON.parse(readFileSync(join(serviceFolder, READS, `${name}.example.json`), 'utf8')) as ReadExample;
}
