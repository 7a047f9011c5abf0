import { readFileSync } from 'node:fs';
import { type ConstArgumentNode, type DocumentNode, Kind, parse } from 'graphql';

/** A composed supergraph and the subgraphs that it names, with their addresses as they stand in it. */
export interface Supergraph {
  readonly sdl: string;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
}

/** Throws, without the file's name, when it cannot be read or is nothing that composition made. */
export function readSupergraph(file: string): Supergraph {
  let sdl: string;
  try {
    sdl = readFileSync(file, 'utf8');
  } catch {
    throw new Error('names a file that cannot be read');
  }
  const subgraphs = subgraphsOf(sdl);
  if (sdl.trim() === '') throw new Error('names a file that is empty');
  if (subgraphs.length === 0) throw new Error('names a file that is incomplete or no composed Federation 2 supergraph');
  return { sdl, subgraphs };
}

/** Why a file's supergraph cannot be served, as far as reading tells; undefined for one that may be. */
export function refusalOf(file: string): string | undefined {
  try {
    readSupergraph(file);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The values of the enum `join__Graph`, by which composition names the subgraphs and their addresses. */
function subgraphsOf(sdl: string): Supergraph['subgraphs'] {
  const graphs = documentOf(sdl)?.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  const argumentOf = (given: readonly ConstArgumentNode[], name: string): string => {
    const value = given.find((argument) => argument.name.value === name)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  return (graphs.values ?? []).map(({ directives = [] }) => {
    const given = directives.find((directive) => directive.name.value === 'join__graph')?.arguments ?? [];
    return { name: argumentOf(given, 'name'), url: argumentOf(given, 'url') };
  });
}

function documentOf(sdl: string): DocumentNode | undefined {
  try {
    return parse(sdl, { noLocation: true });
  } catch {
    return undefined;
  }
}
