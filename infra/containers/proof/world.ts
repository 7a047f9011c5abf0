import { join } from 'node:path';
import { afterHeader } from '@kerngraaf/platform/graphql/positions.ts';
import { readSupergraph } from '../../../gateway/supergraph.ts';
import { accessTo } from '../../../gateway/testing/access.ts';
import type { Client, World } from '../../../gateway/testing/constellation.ts';
import type { Answer } from '../../../gateway/testing/gateway.ts';
import { type Claims, type Person, people } from '../../../gateway/testing/people.ts';
import { registrar } from '../../../gateway/testing/registrar.ts';
import { mintToken } from '../../local/issuer/mint.ts';
import { demoPeople } from '../../local/issuer/people.ts';
import type { Tie } from '../../local/tie.ts';

export interface WorldOptions {
  readonly gatewayUrl: string;
  readonly issuerUrl: string;
  /** Tells the development issuer which resident a demo person is. */
  readonly link: (person: string, inwoner: string) => Promise<unknown>;
}

const SCHEMA = join(import.meta.dirname, '../../../schema');

/** Who of the demonstration plays a person of the journeys; the others have the same name in both. */
const PLAYED_BY: Partial<Record<Person, string>> = { 'kernteamlid-driel': 'kernteamlid-elst', 'aanbieder-noord': 'aanbieder-jeugd' };
const RESIDENT = 'ouder';
/** How often a client asks before it takes an answer from somebody who is slow or still behind: two seconds each. */
const PATIENCE = 6;

const playerOf = (person: string): string => PLAYED_BY[person as Person] ?? person;

/** A platform that runs, as its clients have it: through the gateway, with tokens of the development issuer. */
export function worldAt({ gatewayUrl, issuerUrl, link }: WorldOptions): World {
  const seen = new Map<string, Position>();
  const tokens = new Map<string, Promise<string>>();
  const access = accessTo(SCHEMA);
  const { request } = registrar(readSupergraph(join(SCHEMA, 'supergraph.graphql')).sdl, access.table, access.register);
  const tokenOf = (person: Person | Claims): Promise<string> => {
    const who = typeof person === 'string' ? playerOf(person) : `${person.inwoner}`;
    const known = tokens.get(who) ?? minted(person);
    tokens.set(who, known);
    return known;
  };
  const minted = async (person: Person | Claims): Promise<string> => {
    if (typeof person === 'string') return mintToken(issuerUrl, playerOf(person));
    if (person.inwoner === undefined) throw new Error('the development issuer knows demo people and residents');
    await link(RESIDENT, person.inwoner);
    return mintToken(issuerUrl, RESIDENT);
  };
  const as = (person: Person | Claims): Client => {
    const askAfter = async (query: string, after: Record<string, string>, variables: object = {}, tie?: Tie): Promise<Answer> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}`, ...after };
      const post = async (body: object): Promise<Answer> => {
        const response = await fetch(`${gatewayUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
        return (await response.json()) as Answer;
      };
      const { role } = typeof person === 'string' ? people[person] : person;
      return post(await request(query, { role, variables: { ...variables }, tie, post }));
    };
    return {
      askAfter: (query, after) => askAfter(query, { 'kerngraaf-after': after }),
      ask: async (query, variables, tie) => {
        const after = afterHeader([...seen.values()].slice(-50));
        let answer = await askAfter(query, after, variables, tie);
        for (let times = 1; times < PATIENCE && mayPass(answer); times += 1) answer = await askAfter(query, after, variables, tie);
        for (const position of (answer.extensions?.position ?? []) as readonly Position[])
          seen.set(`${position.source}:${position.aggregate}`, position);
        return answer;
      },
    };
  };
  const known = Object.entries(people).map(([person, claims]) => [person, demoPeople.get(playerOf(person)) ?? claims]);
  return { as, people: Object.fromEntries(known) };
}

/** Each command has its id: asking it again does nothing twice. */
const mayPass = ({ extensions, errors = [] }: Answer): boolean =>
  extensions?.behind !== undefined || errors.some((error) => error.extensions?.code === 'SUBGRAPH_TIMEOUT');

interface Position {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
}
