import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isNonNullType, isObjectType, parse } from 'graphql';
import { subgraphNames } from '../../infra/tools/generate/workspace.ts';
import { readProfiles } from '../profiles/read-profiles.ts';

const ROOT = join(import.meta.dirname, '../..');
const owners = subgraphNames().map((name) => {
  const sdl = readFileSync(join(ROOT, 'services', name, 'schema.graphql'), 'utf8');
  return { name, keys: keysOf(sdl), schema: buildSubgraphSchema([{ typeDefs: parse(sdl) }]) };
});

/** Types that are rows of their own: reached by a field of a gemeente, not counted by it. */
function keysOf(sdl: string): ReadonlySet<string> {
  return new Set([...sdl.matchAll(/^type (\w+) @key/gm)].map(([, type = '']) => type));
}

const NUMBERS = ['Int', 'Float', 'Bedrag'];

/** Numbers in what a field answers, as paths; of those that can never be hidden with a `!`. */
function numbersOf(type: GraphQLObjectType, keys: ReadonlySet<string>, path: string): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const own = getNamedType(field.type);
    const at = `${path}.${field.name}`;
    if (NUMBERS.includes(own.name)) return [`${at}${/(Int|Float|Bedrag)!/.test(String(field.type)) ? '!' : ''}`];
    return isObjectType(own) && !keys.has(own.name) ? numbersOf(own, keys, at) : [];
  });
}

interface Figure {
  readonly field: string;
  readonly numbers: readonly string[];
  readonly marked: boolean;
}

function figuresOf({ schema, keys }: { readonly schema: GraphQLSchema; readonly keys: ReadonlySet<string> }): readonly Figure[] {
  const gemeente = schema.getType('Gemeente') as GraphQLObjectType;
  return Object.values(gemeente.getFields()).flatMap(({ name: field, type }) => {
    const own = getNamedType(type);
    // A row of its own counts as well where a gemeente lists it: its numbers are of many people.
    if (!isObjectType(own)) return [];
    const numbers = numbersOf(own, new Set([...keys].filter((key) => key !== own.name)), field);
    const mark = own.getFields().onderdrukt;
    return numbers.length === 0 ? [] : [{ field, numbers, marked: mark !== undefined && isNonNullType(mark.type) }];
  });
}

const figures = owners.flatMap(figuresOf);
/** A figure of today has no rows where it is hidden. */
const ofToday = /^[a-z]+Signaalcijfers\.rijen\.aantal$/;
/** Shown to everybody who may read the field, each with the reason. */
const open: Readonly<Record<string, string>> = {
  'samenstelling.teams.samenstelling.organisaties.aantal': 'professionals by organisation, in places that are no secret',
  'kernteams.samenstelling.organisaties.aantal': 'the same, of one team',
  'budgetten.bedrag': 'what a gemeente set aside',
  'budgetten.version': 'of the row',
  'budgetten.jaar': 'the year of the budget',
  'referralContracten.rijen.capaciteit': 'what a contract says',
  'referralContracten.rijen.wachttijdDagen': 'what a provider says of itself',
  'referralContracten.rijen.lumpSum': 'what a contract says',
  'referralContracten.rijen.besteed': 'of a team, not of residents',
  'referralContracten.rijen.uitputting': 'of a team, not of residents',
};

describe('every number of a gemeente', () => {
  it('is one that can be hidden, or open for a reason', () => {
    const fixed = figures.flatMap(({ numbers }) => numbers.filter((path) => path.endsWith('!')).map((path) => path.slice(0, -1)));
    expect(fixed.filter((path) => !(path in open || ofToday.test(path)))).toEqual([]);
    const known = new Set(figures.flatMap(({ numbers }) => numbers.map((path) => path.replace('!', ''))));
    expect(Object.keys(open).filter((path) => !known.has(path))).toEqual([]);
  });

  it('stands in a figure that says whether something in it is hidden', () => {
    const unmarked = figures.filter(({ marked, numbers }) => !marked && numbers.some((path) => !(path.replace('!', '') in open)));
    // A budget is a row of its own: what is committed of it is null where it is hidden.
    expect(unmarked.map(({ field }) => field)).toEqual(['budgetten']);
  });

  it('is made by what protects it: an owner answers its figures by one way only', () => {
    const made = owners.flatMap(({ name }) => madeBy(name));
    expect(made).toEqual(expect.arrayContaining(figures.map(({ field }) => field).filter((field) => !(field in byHand))));
    expect(figures.map(({ field }) => field)).toEqual(expect.arrayContaining(made));
  });
});

describe('what a gemeenteprofiel calls published', () => {
  it('is a figure', () => {
    const { versions } = readProfiles(join(ROOT, 'schema/profiles'));
    const published = versions.flatMap(({ kleineAantallen }) => kleineAantallen.gepubliceerd.flatMap(({ velden }) => velden));
    const fields = figures.map(({ field }) => field);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((name) => !fields.includes(name.split('.')[0] ?? ''))).toEqual([]);
  });
});

/** Not over months, nor on a day: each in its owner's own test. */
const byHand: Readonly<Record<string, string>> = {
  samenstelling: 'open',
  kernteams: 'open',
  budgetten: 'money, by year',
  referralContracten: 'places, today',
};

/** Figures that an owner answers by `figuresOf`. */
function madeBy(name: string): readonly string[] {
  const files = globSync('*.ts', { cwd: join(ROOT, 'services', name, 'graphql') });
  const source = files.map((file) => readFileSync(join(ROOT, 'services', name, 'graphql', file), 'utf8')).join('\n');
  return [...source.matchAll(/figure\.(?:overMonths|onDay|today)\(\s*'(\w+)'/g)].map(([, field = '']) => field);
}
