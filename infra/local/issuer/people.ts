import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a token says of a person beside its subject. */
export interface DemoClaims {
  readonly role: string;
  readonly organisation?: string;
  readonly function?: string;
  readonly gemeenten: readonly string[];
}

export interface DemoPerson extends DemoClaims {
  /** Fixed: services know a professional by it. */
  readonly sub: string;
}

/** By name, as in `npm run -s token -- NAME`. */
export const demoPeople: ReadonlyMap<string, DemoPerson> = new Map(
  Object.entries(JSON.parse(readFileSync(join(import.meta.dirname, 'demo-people.json'), 'utf8')) as Record<string, DemoPerson>),
);

/** File in the data folder: from a resident's name to the id that intake gave. */
export const LINKS_FILE: string = 'links.json';

/**
 * The resident's id at intake, when the data set's loader has registered the person; read each time, since the loader works while the issuer runs.
 * A real issuer knows no file: it asks intake's own link at login.
 */
export function inwonerOf(dataFolder: string, name: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(dataFolder, LINKS_FILE), 'utf8')) as Record<string, string>)[name];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
