import type { JsonSchema } from '@kerngraaf/platform/events/schemas.ts';

/** Words for people: free to change. */
const WORDS = ['$schema', '$id', 'title', 'description'];
/** What a value must be: the same in every revision, since wider breaks who reads the old one and narrower who reads the new one. */
const BOUNDS = ['type', 'format', 'pattern', 'const', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];
const STRUCTURE = ['properties', 'required', 'additionalProperties', 'items', 'enum'];

/** What keeps a schema from being compared or from being strict where it is produced. */
export function unfitFor(schema: JsonSchema, path = ''): readonly string[] {
  const unknown = Object.keys(schema).filter((keyword) => ![WORDS, BOUNDS, STRUCTURE].flat().includes(keyword));
  const open = schema.properties !== undefined && schema.additionalProperties !== false;
  return [
    ...unknown.map((keyword) => `${path || 'the root'} has ${keyword}, which is not compared between revisions`),
    ...(open ? [`${path || 'the root'} is open: additionalProperties must be false`] : []),
    ...partsOf(schema).flatMap(([name, part]) => unfitFor(part, `${path}${name}`)),
  ];
}

/**
 * What keeps readers of one revision from reading the other, in either direction: only optional properties may be added (FULL compatibility with
 * tolerant readers). Each as a sentence that begins with the path.
 */
export function incompatibilities(older: JsonSchema, newer: JsonSchema, path = ''): readonly string[] {
  const parts = new Map(partsOf(newer));
  return [
    ...BOUNDS.filter((keyword) => !same(older[keyword], newer[keyword])).map(
      (keyword) => `${path || 'the root'} changes its ${keyword} from ${text(older[keyword])} to ${text(newer[keyword])}`,
    ),
    ...changesOf(
      older.enum,
      newer.enum,
      (value) => `${path} takes ${value} away`,
      (value) => `${path} adds ${value}`,
    ),
    ...changesOf(
      older.required,
      newer.required,
      (name) => `${path}.${name} is no longer always there`,
      (name) => `${path}.${name} becomes required`,
    ),
    ...partsOf(older).flatMap(([name, part]) => {
      const present = parts.get(name);
      return present === undefined ? [`${path}${name} is gone`] : incompatibilities(part, present, `${path}${name}`);
    }),
  ];
}

/** Its properties by `.name` and its items by `[]`. */
function partsOf({ properties, items }: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const named = Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, part]) => [`.${name}`, part] as const);
  return items === undefined ? named : [...named, ['[]', items as JsonSchema]];
}

function changesOf(older: unknown, newer: unknown, gone: (value: unknown) => string, added: (value: unknown) => string): readonly string[] {
  const [before, after] = [(older ?? []) as readonly unknown[], (newer ?? []) as readonly unknown[]];
  return [...before.filter((value) => !after.includes(value)).map(gone), ...after.filter((value) => !before.includes(value)).map(added)];
}

const same = (one: unknown, other: unknown): boolean => text(one) === text(other);
const text = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
