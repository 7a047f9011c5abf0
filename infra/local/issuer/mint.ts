import { demoPeople } from './people.ts';

export const DEMO_GRANT: string = 'urn:kerngraaf:grant:demo-person';
export const CLIENT_ID: string = 'kerngraaf-demo';

/** An access token for a demo person, good for one hour. Throws for an unknown name and when the issuer does not answer. */
export async function mintToken(issuerUrl: string, person: string): Promise<string> {
  if (!demoPeople.has(person)) throw new Error(`There is no demo person "${person}". Known: ${[...demoPeople.keys()].join(', ')}.`);
  const response = await fetch(`${issuerUrl}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: DEMO_GRANT, client_id: CLIENT_ID, person }),
  });
  if (!response.ok) throw new Error(`The development issuer answered ${response.status}.`);
  return ((await response.json()) as { access_token: string }).access_token;
}
