import { readFileSync } from 'node:fs';
import { services } from '../../local/services.ts';
import { lockOf } from '../events/revisions.ts';
import { composeSupergraph } from './compose.ts';
import { eventDocuments } from './event-documents.ts';
import { eventTypes } from './event-types.ts';
import { accessMatrix } from './matrix.ts';
import { privacyPage } from './privacy-page.ts';
import { registerOf } from './register.ts';
import { resolverTypes } from './resolver-types.ts';
import { withSharedTypes } from './shared-types.ts';
import { parentNames, ROOT, subgraphNames } from './workspace.ts';

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
  // What an owner promises fits with the others before it joins the graph.
  composeSupergraph(sdls);
  const joined = new Map([...sdls].filter(([name]) => services.includes(name)));
  const supergraph = composeSupergraph(joined);
  files.set(`${ROOT}/schema/supergraph.graphql`, supergraph);
  files.set(...registerOf(supergraph));
  files.set(...privacyPage());
  files.set(...accessMatrix());
  for (const [name, sdl] of sdls) files.set(`${ROOT}/services/${name}/graphql/generated.ts`, await resolverTypes(sdl, parentNames(name)));
  for (const [file, text] of await eventTypes()) files.set(file, text);
  for (const [file, text] of eventDocuments()) files.set(file, text);
  for (const [file, text] of lockOf()) files.set(file, text);
  return files;
}
