import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ties who asks to a resident, as the gateway takes it. */
export interface Tie {
  readonly kind: string;
  readonly id: string;
}

/** In the order in which they are tried: a question says most. */
const LISTS: Readonly<Record<string, string>> = {
  meldingen: 'melding',
  casussen: 'casus',
  onderzoeken: 'onderzoek',
  aanvragen: 'aanvraag',
  volunteerRequests: 'volunteer-request',
  referrals: 'referral',
};

const query = readFileSync(join(import.meta.dirname, '../../schema/operations/koppelingen.graphql'), 'utf8');

type Connection = { readonly edges?: readonly { readonly node?: { readonly id?: string } }[] } | null | undefined;

/** The first thing, of these kinds, of a resident that the caller has in hand, as a front end knows it from a work list; undefined where there is none. */
export async function tieTo(
  inwoner: unknown,
  post: (body: object) => Promise<{ readonly data?: unknown }>,
  kinds: readonly string[] = Object.values(LISTS),
): Promise<Tie | undefined> {
  if (typeof inwoner !== 'string') return undefined;
  const { data } = await post({ query, variables: { inwoner } });
  const lists = (data as { readonly inwoner?: Readonly<Record<string, Connection>> | null } | null | undefined)?.inwoner ?? {};
  const found = Object.entries(LISTS).map(([list, kind]) => ({ kind, id: lists[list]?.edges?.[0]?.node?.id }));
  return found.find((tie): tie is Tie => tie.id !== undefined && kinds.includes(tie.kind));
}

/** From `casus=<id>`. */
export function readTie(text: string): Tie {
  const [kind, id, ...more] = text.split('=');
  if (!kind || !id || more.length > 0)
    throw new Error('--tie is not KIND=ID. For example: --tie casus=018f3a52-7b1c-4c3e-9d2a-1b2c3d4e5f60');
  return { kind, id };
}
