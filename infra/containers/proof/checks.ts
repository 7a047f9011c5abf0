import assert from 'node:assert/strict';
import type { Answer } from '../../../gateway/testing/gateway.ts';
import { place } from '../../../gateway/testing/steps.ts';
import { youthJourney } from '../../../gateway/testing/youth-journey.ts';
import { services } from '../../local/services.ts';
import type { Engine } from './engine.ts';
import { worldAt } from './world.ts';

type Docker = Engine['docker'];

const GATEWAY = 'http://127.0.0.1:4000';
const ISSUER = 'http://127.0.0.1:4010';

/** Nothing in the image builds or installs, and it runs as nobody in particular. */
export async function imageIsBare(docker: Docker): Promise<void> {
  const look = 'id -u; command -v node npm npx yarn corepack gcc make; ls node_modules | grep -c -e ^jest$ -e ^typescript$';
  const shown = await docker('run', '--rm', '--network=none', '--entrypoint=sh', 'kerngraaf:0.1.0', '-c', `${look}; true`);
  assert.deepEqual(shown.split('\n'), ['1000', '/usr/local/bin/node', '0'], 'the image holds what it does not need');
}

/** Whatever runs may write nowhere but where it is told to, has no capabilities, and is not root. */
export async function containersAreLocked(docker: Docker): Promise<void> {
  const format =
    '{{.Name}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}} {{.Config.User}} {{ne .HostConfig.Memory 0}}';
  const ids = await docker('compose', 'ps', '--all', '--quiet');
  for (const line of (await docker('inspect', '--format', format, ...ids.split('\n'))).split('\n'))
    assert.match(line, /^\S+ true \[ALL\] \[no-new-privileges:true\] (node|postgres|appuser) true$/, 'a container is not locked');
}

/** J1 by HTTP, as any client of the graph: five owners, the gateway, the issuer and Kafka between them. Answers how the parent asks after it all. */
export async function journey(docker: Docker): Promise<() => Promise<Answer>> {
  const links = "require('node:fs').writeFileSync('/var/lib/kerngraaf/links.json', process.argv[1])";
  const world = worldAt({
    gatewayUrl: GATEWAY,
    issuerUrl: ISSUER,
    link: (person, inwoner) => docker('compose', 'exec', '-T', 'issuer', 'node', '-e', links, JSON.stringify({ [person]: inwoner })),
  });
  await place(world, 'kernteamlid-driel', '1734', 'driel');
  await place(world, 'consulent-jeugd', '1734', null);
  const { kind, ouder } = await youthJourney(world);
  const status = ['meldingen', 'casussen', 'onderzoeken', 'aanvragen', 'voorzieningen', 'referrals'].map(
    (key) => `${key} { edges { node { status } } }`,
  );
  const document = `query ($id: ID!) { inwoner(id: $id) { ${status.join(' ')} volunteerRequests { edges { node { status } } } } }`;
  const parent = world.as({ sub: 'ouder', role: 'inwoner', gemeenten: ['1734'], inwoner: ouder });
  const dossier = (): Promise<Answer> => parent.ask(document, { id: kind });
  const { data, errors } = await dossier();
  assert.deepEqual({ data, errors }, { data: { inwoner: { ...DECIDED, volunteerRequests: { edges: [] } } }, errors: undefined });
  return dossier;
}

const one = (status: string): object => ({ edges: [{ node: { status } }] });
const DECIDED = {
  meldingen: one('AFGESLOTEN'),
  casussen: one('AFGESLOTEN'),
  onderzoeken: one('AFGEROND'),
  aanvragen: one('BESLIST'),
  voorzieningen: one('ACTIEF'),
  referrals: one('GESTART'),
};

/** While one owner is away the others answer, its own field says so, and it comes back. */
export async function othersAnswer(docker: Docker, dossier: () => Promise<Answer>): Promise<void> {
  await docker('compose', 'kill', 'volunteers');
  await soon(async () => {
    const { data, errors = [] } = await dossier();
    assert.deepEqual(data, { inwoner: { ...DECIDED, volunteerRequests: null } });
    assert.deepEqual(
      errors.map(({ path, extensions }) => [path, extensions?.service]),
      [[['inwoner', 'volunteerRequests'], 'volunteers']],
    );
  });
  await docker('compose', 'up', '--wait', '--no-deps', '--pull', 'never', 'volunteers');
  await soon(async () => assert.equal((await dossier()).errors, undefined));
}

/** A machine that is busy answers late: asked again a few times. */
async function soon(check: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await check();
    } catch (error) {
      if (tried === 10) throw error;
    }
  }
}

/** From each container of ours: it reaches its own database, no other by name or by address. */
export async function databasesAreApart(docker: Docker): Promise<void> {
  const hosts: (readonly [owner: string, host: string])[] = [];
  for (const owner of services) {
    const id = await docker('compose', 'ps', '--quiet', `${owner}-database`);
    const address = await docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}', id);
    hosts.push([owner, `${owner}-database`], [owner, address]);
  }
  const names = hosts.map(([, host]) => host);
  const apart = async (from: string): Promise<void> => {
    const reached = (await docker('compose', 'exec', '-T', from, 'node', '-e', REACH, ...names)).split('\n');
    const owners = new Set(hosts.filter(([, host]) => reached.includes(host)).map(([owner]) => owner));
    const own = services.filter((owner) => owner === from);
    assert.deepEqual([...owners], own, `${from} reaches another's database, or not its own`);
  };
  await Promise.all([...services, 'gateway', 'issuer'].map((from) => soon(() => apart(from))));
}

/** Prints which of its arguments take a connection to PostgreSQL's port within five seconds. */
const REACH = `
const { connect } = require('node:net');
setTimeout(() => process.exit(), 5000);
for (const host of process.argv.slice(1)) {
  const socket = connect({ host, port: 5432 });
  socket.on('connect', () => { console.log(host); socket.destroy(); }).on('error', () => undefined);
}`;

export async function leavesNothing(docker: Docker): Promise<void> {
  await docker('compose', 'down', '--volumes', '--timeout', '20');
  assert.equal(await docker('ps', '--all', '--quiet'), '');
  assert.equal(await docker('volume', 'ls', '--quiet'), '');
  assert.equal(await docker('network', 'ls', '--quiet', '--filter', 'type=custom'), '');
}
