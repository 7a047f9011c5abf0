import { httpUrl, optional, readSettings, required, wholeNumber, withDefault } from '@kerngraaf/platform/process/settings.ts';
import { readSupergraph } from './supergraph.ts';

export interface SubgraphSettings {
  /** From a subgraph's name to its address. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Milliseconds for one request, of those that have them of their own. */
  readonly subgraphsWithin: ReadonlyMap<string, number>;
}

export const milliseconds: (text: string) => number = wholeNumber(10, 120_000);

/** `SUBGRAPH_<NAME>_URL` and `SUBGRAPH_<NAME>_DEADLINE` of each subgraph of a supergraph's file; throws one `SettingsError` with all that is wrong. */
export function readSubgraphSettings(file: string | undefined, env: NodeJS.ProcessEnv): SubgraphSettings {
  const subgraphs = subgraphsIn(file);
  // The address in the file stands in for one that is not set.
  const urls = subgraphs.map(({ name, url }) => [
    settingOf(name, 'URL'),
    URL.canParse(url) ? withDefault(httpUrl, url) : required(httpUrl),
  ]);
  const deadlines = subgraphs.map(({ name }) => [settingOf(name, 'DEADLINE'), optional(milliseconds)]);
  const settings: Readonly<Record<string, unknown>> = readSettings(env, Object.fromEntries([...urls, ...deadlines]));
  const within = subgraphs.map(({ name }) => [name, settings[settingOf(name, 'DEADLINE')]] as const);
  return {
    addresses: new Map(subgraphs.map(({ name }) => [name, String(settings[settingOf(name, 'URL')])])),
    subgraphsWithin: new Map(within.flatMap(([name, own]) => (typeof own === 'number' ? [[name, own] as const] : []))),
  };
}

/** None where the file cannot be read, which is told of the file itself. */
function subgraphsIn(file: string | undefined): ReturnType<typeof readSupergraph>['subgraphs'] {
  if (!file) return [];
  try {
    return readSupergraph(file).subgraphs;
  } catch {
    return [];
  }
}

const settingOf = (subgraph: string, what: 'URL' | 'DEADLINE'): string =>
  `SUBGRAPH_${subgraph.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_${what}`;
