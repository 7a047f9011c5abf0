import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import type { Contact } from '../database/volunteer-match-reads.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import type { Context } from './context.ts';
import type { VolunteerMatchResolvers } from './generated.ts';
import { answersOf } from './volunteer-request.ts';

/** By which rules a volunteer and her organisation see a match. */
const volunteerSide: ReadonlySet<string> = new Set(['vrijwilligersorganisatie', 'gematcht']);

/** How both reach each other while the resident's consent holds, else `FORBIDDEN` `CONSENT_MISSING`; null while that cannot be known. */
async function contactOf({ id }: VolunteerMatch, context: Context, coordinate: string): Promise<Contact | null> {
  const scope = context.scope(coordinate);
  if (!(await context.consentKnown())) return null;
  const contact = await context.loaders.contact(scope).load(id);
  if (contact === null) throw forbidden('CONSENT_MISSING');
  return contact;
}

export const volunteerMatch: VolunteerMatchResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.match(context.scope('VolunteerMatch')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  request: ({ request }, _, context) => context.loaders.request(context.scope('VolunteerMatch.request')).load(request),
  volunteer: ({ volunteer }) => ({ id: volunteer }),
  organisatie: ({ gemeente, organisatie, proposedOn }, _, context) =>
    entryOf(profileFor(context, gemeente, proposedOn)?.vrijwilligersorganisaties, organisatie),
  // Whom the resident does not want is not told to her, nor to her organisation (O46).
  reden: ({ reden }, _, context) =>
    reden === 'UITGESLOTEN' && volunteerSide.has(context.scope('VolunteerMatch.reden').rows) ? 'INWONER_WIL_NIET' : reden,
  evaluaties: ({ evaluaties }) => [...evaluaties],
  termijnen: (parent, _, context) => [...answersOf(parent, context)],
  inwoner: async (parent, _, context) => {
    const { rows } = context.scope('VolunteerMatch.inwoner');
    const known = !volunteerSide.has(rows) || (await contactOf(parent, context, 'VolunteerMatch.inwoner')) !== null;
    return known ? { id: parent.inwoner } : null;
  },
  contactgegevens: (parent, _, context) => contactOf(parent, context, 'VolunteerMatch.contactgegevens'),
};
