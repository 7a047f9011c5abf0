import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** Hints that say two owners disagree; the others are advice. */
const isInconsistency = (code: string): boolean => code.startsWith('INCONSISTENT_') || code === 'OVERRIDE_MIGRATION_IN_PROGRESS';

/**
 * The supergraph of all subgraphs. Throws with every composition error and every hint of inconsistency. Its urls name no host of an
 * installation: settings `SUBGRAPH_<NAME>_URL` win over them.
 */
export function composeSupergraph(sdls: ReadonlyMap<string, string>): string {
  const result = composeServices([...sdls].map(([name, sdl]) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(sdl) })));
  const problems = [
    ...(result.errors ?? []).map((error) => error.message),
    ...(result.hints ?? []).filter((hint) => isInconsistency(hint.definition.code)).map((hint) => hint.message),
  ];
  if (problems.length > 0 || !result.supergraphSdl) throw new Error(`the subgraphs do not compose:\n${problems.join('\n')}`);
  return `${result.supergraphSdl.trim()}\n`;
}
