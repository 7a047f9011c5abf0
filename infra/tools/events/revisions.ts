import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import { eventSchemas, type JsonSchema } from '@kerngraaf/platform/events/schemas.ts';
import { EVENTS, type EventType, readEventTypes } from '../generate/event-contracts.ts';
import { incompatibilities, unfitFor } from './compatibility.ts';

/** A type of event as it was, or is, told. */
interface Revision extends EventType {
  readonly revision: number;
}

const LOCK = 'published.lock';
/** Revisions before the present one: `<type>.<revision>.schema.json` and its example. */
const EARLIER = 'published';

/**
 * What is wrong with the revisions of all types of a folder like `schema/events`: one that was published and edited or removed, one that breaks another
 * of its type in either direction, a number left out. Empty when all is well.
 */
export function revisionProblems(folder: string = EVENTS): readonly string[] {
  const revisions = readRevisions(folder);
  const byType = Map.groupBy(revisions, ({ type }) => type);
  return [
    ...revisions.filter(({ revision }) => Number.isNaN(revision)).map(({ type }) => `${type}: its $id must be ${idOf(type, '<revision>')}`),
    ...publishedProblems(readLock(folder), revisions),
    ...[...byType].flatMap(([type, all]) => compatibilityProblems(all).map((problem) => `${type}: ${problem}`)),
  ];
}

/** The lock with every revision that is there: what stood in it stands as it is, what is new is added. */
export function lockOf(folder: string = EVENTS): ReadonlyMap<string, string> {
  const lock = new Map(readLock(folder));
  for (const revision of readRevisions(folder)) if (!lock.has(nameOf(revision))) lock.set(nameOf(revision), hashOf(revision));
  const lines = [...lock].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, hash]) => `${hash}  ${name}`);
  return new Map([[join(folder, LOCK), `${lines.join('\n')}\n`]]);
}

const idOf = (type: string, revision: number | string): string => `urn:kerngraaf:events:${type}:${revision}`;
const nameOf = ({ type, revision }: Revision): string => `${type}:${revision}`;

/** Of what both files say, whatever their layout. */
const hashOf = ({ schema, example }: Revision): string => sha256(JSON.stringify([schema, example]));

function readLock(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, LOCK);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return new Map(lines.map((line) => line.split('  ', 2) as [string, string]).map(([hash, name]) => [name, hash]));
}

function readRevisions(folder: string): readonly Revision[] {
  const earlier = join(folder, EARLIER);
  const old = existsSync(earlier) ? [...readEventTypes(earlier).values()] : [];
  return [
    ...old.map((each) => ({
      ...each,
      type: each.type.replace(/\.\d+$/, ''),
      revision: Number(/\.(\d+)$/.exec(each.type)?.[1] ?? Number.NaN),
    })),
    ...[...readEventTypes(folder).values()].map((each) => ({ ...each, revision: revisionIn(each) })),
  ];
}

function revisionIn({ type, schema }: EventType): number {
  const revision = Number(String(schema.$id).split(':').at(-1));
  return schema.$id === idOf(type, revision) && Number.isSafeInteger(revision) && revision > 0 ? revision : Number.NaN;
}

function publishedProblems(lock: ReadonlyMap<string, string>, revisions: readonly Revision[]): readonly string[] {
  const present = new Map(revisions.map((revision) => [nameOf(revision), hashOf(revision)]));
  return [...lock].flatMap(([name, hash]) => {
    if (!present.has(name)) return [`${name} was published and is gone: it belongs in schema/events/${EARLIER}`];
    return present.get(name) === hash ? [] : [`${name} was published and is edited: what changes is a next revision`];
  });
}

function compatibilityProblems(all: readonly Revision[]): readonly string[] {
  const inOrder = all.toSorted((one, other) => one.revision - other.revision);
  const numbers = inOrder.map(({ revision }) => revision);
  const dense = numbers.every((revision, index) => revision === index + 1);
  return [
    ...(dense ? [] : [`revisions ${numbers.join(', ')} are there; each from 1 must be, once`]),
    ...inOrder.flatMap((each) =>
      [...unfitFor(each.schema), ...ownProblems(each)].map((problem) => `revision ${each.revision}: ${problem}`),
    ),
    ...inOrder.flatMap((older, index) => inOrder.slice(index + 1).flatMap((newer) => pairProblems(older, newer))),
  ];
}

function ownProblems({ type, revision, schema, example }: Revision): readonly string[] {
  const named = schema.$id === idOf(type, revision) && example.dataschema === schema.$id && example.type === type;
  return [
    ...(named ? [] : ['type, $id and the dataschema of its example differ']),
    ...brokenBy(() => readerOf(type, schema).assertProduced(type, example.data)),
  ];
}

function pairProblems(older: Revision, newer: Revision): readonly string[] {
  const between = `revision ${newer.revision} against ${older.revision}:`;
  return [
    ...incompatibilities(older.schema, newer.schema).map((problem) => `${between} ${problem}`),
    ...(reads(older, newer) ? [] : [`${between} its example is not read by who knows ${older.revision}`]),
    ...(reads(newer, older) ? [] : [`${between} it does not read the example of ${older.revision}`]),
  ];
}

/** As every consumer reads. */
const reads = (reader: Revision, told: Revision): boolean =>
  readerOf(reader.type, reader.schema).parse(Buffer.from(JSON.stringify(told.example))).readable;

const readerOf = (type: string, schema: JsonSchema) => eventSchemas({ [type]: schema });

function brokenBy(work: () => void): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
