import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { services } from '../../infra/local/services.ts';
import { type Constellation, startConstellation } from '../testing/constellation.ts';
import type { Answer } from '../testing/gateway.ts';
import { aQuestion, dataOf, done, placePeople, sentTo, standing, today } from '../testing/steps.ts';

let world: Constellation;
beforeAll(async () => {
  // Shorter than in service: some tests wait it out.
  world = await startConstellation({ subgraphWithin: 2_400 });
  await placePeople(world);
});
afterAll(() => world.close());

const KLANTBEELD = `query ($id: ID!) { inwoner(id: $id) {
  naam
  meldingen { edges { node { status } } }
  casussen { edges { node { status } } }
} }`;
const FIGURES = `{ gemeente(code: "1734") {
  vragenPerKernteam(van: "2015-01", tot: "2015-05") { totaal }
  leefgebieden(van: "2015-01", tot: "2015-05") { vermeldingen }
} }`;

const troubles = (answer: Answer): string[] =>
  (answer.errors ?? []).map(({ extensions, path }) => `${extensions?.code} ${extensions?.service} ${path?.join('.')}`);

const outages = [
  ['is stopped', 'SUBGRAPH_UNAVAILABLE', (owner: string) => world.stop(owner)],
  ['accepts and never answers', 'SUBGRAPH_TIMEOUT', (owner: string) => world.silence(owner)],
] as const;

describe.each(outages)('when an owner %s', (_, code, takeAway) => {
  it('intake: the casussen of a resident and the figures of kernteams stay', async () => {
    const { inwoner, melding } = await aQuestion(world);
    await sentTo(world, melding, 'driel');
    await takeAway('intake');
    try {
      const seen = await world.as('migratie').ask(KLANTBEELD, { id: inwoner });
      expect(seen.data).toEqual({ inwoner: { naam: null, meldingen: null, casussen: { edges: [{ node: { status: 'AANGEBODEN' } }] } } });
      expect(troubles(seen).sort()).toEqual([`${code} intake inwoner.meldingen`, `${code} intake inwoner.naam`]);
      const figures = await world.as('beleidsadviseur').ask(FIGURES);
      expect(figures.data).toEqual({ gemeente: { vragenPerKernteam: null, leefgebieden: { vermeldingen: 0 } } });
      expect(JSON.stringify([seen.text, figures.text])).not.toMatch(/127\.0\.0\.1|localhost|ECONN|:\d{4,5}\//);
    } finally {
      await world.start('intake');
    }
  });

  it('kernteams: the meldingen of a resident and the figures of intake stay', async () => {
    const { inwoner } = await aQuestion(world);
    await takeAway('kernteams');
    try {
      const seen = await world.as('migratie').ask(KLANTBEELD, { id: inwoner });
      expect(seen.data).toEqual({
        inwoner: { naam: 'Ans Proef', meldingen: { edges: [{ node: { status: 'ONTVANGEN' } }] }, casussen: null },
      });
      expect(troubles(seen)).toEqual([`${code} kernteams inwoner.casussen`]);
      const figures = await world.as('beleidsadviseur').ask(FIGURES);
      expect(figures.data).toEqual({ gemeente: { vragenPerKernteam: { totaal: 0 }, leefgebieden: null } });
    } finally {
      await world.start('kernteams');
    }
  });
});

/** What an owner adds to a resident, by its SDL. */
const fieldsOf = (owner: string): readonly string[] => {
  const sdl = readFileSync(join(import.meta.dirname, '../../services', owner, 'schema.graphql'), 'utf8');
  const inwoner = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true }).getType('Inwoner');
  return isObjectType(inwoner) ? Object.keys(inwoner.getFields()) : [];
};

/** Puts null at a path. */
function empty(data: object, path: readonly unknown[]): void {
  const [last, ...parents] = path.toReversed();
  const parent = parents.reduceRight((at: unknown, key) => (at as Record<string, unknown>)[String(key)], data);
  Object.assign(parent as object, { [String(last)]: null });
}

describe.each(services)('the klantbeeld while %s is away', (owner) => {
  it('lacks what that owner adds, and nothing else', async () => {
    const { inwoner, melding } = await aQuestion(world);
    await sentTo(world, melding, 'driel');
    const klantbeeld = readFileSync(join(import.meta.dirname, '../../schema/operations/integraal-klantbeeld.graphql'), 'utf8');
    const all = dataOf<{ inwoner: Record<string, unknown> }>(await world.as('migratie').ask(klantbeeld, { inwoner })).inwoner;
    await world.stop(owner);
    try {
      const answer = await world.as('migratie').ask(klantbeeld, { inwoner });
      const left = structuredClone({ inwoner: all });
      for (const { path = [], extensions } of answer.errors ?? []) {
        expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: owner });
        empty(left, path);
      }
      expect(answer.data).toEqual(left);
      const lost = Object.keys(all).filter((field) => left.inwoner[field] === null && all[field] !== null);
      expect(lost).toEqual(Object.keys(all).filter((field) => fieldsOf(owner).includes(field) && all[field] !== null));
      expect(lost.length).toBeGreaterThan(0);
    } finally {
      await world.start(owner);
    }
  });
});

describe('an owner that comes back', () => {
  it('takes what was told while it was away, and each of it once', async () => {
    const { melding } = await aQuestion(world);
    const poort = world.as('poort-kernteam');
    await world.stop('kernteams');
    const opening = { expectedVersion: melding.version, melding: melding.id, soort: 'KERNTEAM', kernteam: 'driel', moment: 'SCHIFTING' };
    await done(poort, 'openTraject', { ...opening, reden: 'Woont hier', occurredOn: today() });
    expect(await standing(world, melding.id)).toMatchObject({ traject: 'AANGEBODEN', hop: 1 });
    await world.start('kernteams');
    const seen = await world
      .as('kernteamlid-driel')
      .ask('query ($id: ID!) { melding(id: $id) { casussen { status } } }', { id: melding.id });
    expect(dataOf(seen)).toEqual({ melding: { casussen: [{ status: 'AANGEBODEN' }] } });
  });
});

describe('what an owner does not know yet', () => {
  it('is named as behind, after two seconds, and what it has is answered', async () => {
    const { inwoner, melding } = await aQuestion(world);
    await sentTo(world, melding, 'driel');
    const document = '{ casussen(gemeente: "1734", first: 1) { edges { node { status } } } }';
    const answer = await world.as('migratie').askAfter(document, `intake:${inwoner}:9999`);
    expect(answer.extensions?.behind).toEqual([{ source: 'intake', aggregate: inwoner, sequence: 9999 }]);
    expect(dataOf(answer)).toEqual({ casussen: { edges: [{ node: { status: 'AANGEBODEN' } }] } });
  });
});
