import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { composeSupergraph } from './generate/compose.ts';
import { eventTypes } from './generate/event-types.ts';
import { resolverTypes } from './generate/resolver-types.ts';
import { withSharedTypes } from './generate/shared-types.ts';
import { parentNames, ROOT, subgraphNames } from './generate/workspace.ts';

/** Path of a generated file with what it must hold. */
export type Generated = ReadonlyMap<string, string>;

/** Everything that is generated, from the promises in `schema/` and each service's SDL. */
export async function generateAll(): Promise<Generated> {
  const files = new Map<string, string>();
  const sdls = new Map<string, string>();
  for (const name of subgraphNames()) {
    const file = `${ROOT}/services/${name}/schema.graphql`;
    const sdl = withSharedTypes(readFileSync(file, 'utf8'), readFileSync(`${ROOT}/schema/shared.graphql`, 'utf8'));
    sdls.set(name, sdl);
    files.set(file, sdl);
  }
  files.set(`${ROOT}/schema/supergraph.graphql`, composeSupergraph(sdls));
  for (const [name, sdl] of sdls) files.set(`${ROOT}/services/${name}/graphql/generated.ts`, await resolverTypes(sdl, parentNames(name)));
  for (const [file, text] of await eventTypes()) files.set(file, text);
  return files;
}

if (import.meta.main) {
  for (const [file, text] of await generateAll()) {
    writeFileSync(file, text);
    console.log(`wrote ${relative(ROOT, file)}`);
  }
}
