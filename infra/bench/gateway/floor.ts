import { createServer, type Server } from 'node:http';
import { Pool } from 'undici';

type Entity = Record<string, unknown> & { id: string };
interface Person extends Entity {
  referrals: { provider: Entity }[];
}

const REFERRALS = 'referrals { id status started provider { id } }';
const QUERY = '($r: [_Any!]!) { _entities(representations: $r) { ... on';

/** The three cases by hand: post, parse, stitch, stringify; nothing of GraphQL. */
export function floor(addresses: Readonly<Record<string, string>>): Server {
  const pools = Object.fromEntries(
    Object.entries(addresses).map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 64 })]),
  );
  const post = async (name: string, query: string, variables?: object): Promise<Buffer> => {
    const pool = pools[name];
    if (pool === undefined) throw new Error(name);
    const headers = { 'content-type': 'application/json' };
    const { body } = await pool.request({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query, variables }) });
    return Buffer.from(await body.arrayBuffer());
  };
  const data = async (name: string, query: string, variables?: object) => JSON.parse((await post(name, query, variables)).toString()).data;
  const entities = async (name: string, type: string, fields: string, given: readonly Entity[]) => {
    const ids = [...new Set(given.map(({ id }) => id))];
    const r = ids.map((id) => ({ __typename: type, id }));
    const found = (await data(name, `query${QUERY} ${type} { ${fields} } } }`, { r }))._entities as object[];
    const byId = new Map(ids.map((id, index) => [id, found[index]]));
    for (const each of given) Object.assign(each, byId.get(each.id));
  };
  const providers = async (people: readonly Person[]) => {
    const all = people.flatMap((person) => person.referrals.map(({ provider }) => provider));
    await entities('providers', 'Provider', 'name town', all);
    for (const person of people)
      person.referrals = person.referrals.map((each) => ({
        ...each,
        provider: { name: each.provider.name, town: each.provider.town } as never,
      }));
  };
  const answers: Record<string, (query: string) => Promise<Buffer | string>> = {
    One: (query) => post('people', query),
    Three: async () => {
      const { people } = await data('people', '{ people(count: 38) { id name town since note } }');
      await entities('referrals', 'Person', REFERRALS, people);
      await providers(people);
      return JSON.stringify({ data: { people } });
    },
    Seventeen: async () => {
      const lists = [0, 1, 2, 3].map((n) => `p${n}: people(from: ${n * 25}) { id name town since }`).join(' ');
      const found = await data('people', `{ ${lists} }`);
      const people = Object.values(found).flat() as Person[];
      await Promise.all([
        entities('referrals', 'Person', REFERRALS, people).then(() => providers(people)),
        entities('scores', 'Person', 'score remarks', people),
        entities('teams', 'Person', 'teams { code name }', people),
      ]);
      return JSON.stringify({ data: found });
    },
  };
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { query } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string };
      const body = await answers[/^query (\w+)/.exec(query)?.[1] ?? '']?.(query);
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
}
