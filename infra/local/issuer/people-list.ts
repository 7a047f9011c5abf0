import type { RequestListener } from 'node:http';
import { CLIENT_ID, DEMO_GRANT } from './mint.ts';
import { demoPeople } from './people.ts';

export const PEOPLE_PATH: string = '/demo-people';

/** Tells pages of these origins which demo people there are, and how a token is had for one. */
export function peopleList(origins: ReadonlySet<string>): RequestListener {
  const people = [...demoPeople].map(([name, { role }]) => ({ name, role }));
  const token = { path: '/token', parameters: { grant_type: DEMO_GRANT, client_id: CLIENT_ID } };
  const text = JSON.stringify({ people, token });
  return ({ headers: { origin } }, response) => {
    if (origin !== undefined && origins.has(origin)) response.setHeader('access-control-allow-origin', origin);
    response.writeHead(200, { 'content-type': 'application/json', vary: 'origin' }).end(text);
  };
}
