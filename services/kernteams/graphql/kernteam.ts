import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { byCode, entryOf, type Profile, type ProfileTeam } from '@kerngraaf/schema/profiles/profile.ts';
import { casusFrom } from '../database/casus.ts';
import { casusOrder } from '../database/casus-reads.ts';
import { casusbesprekingFrom } from '../database/casusbespreking.ts';
import { besprekingOrder } from '../database/casusbespreking-reads.ts';
import { definities } from '../domain/figures-definitions.ts';
import { samenstellingOf, type TeamTelling } from '../domain/samenstelling.ts';
import type { Context } from './context.ts';
import type { KernteamResolvers, SamenstellingResolvers } from './generated.ts';
import type { KernteamParent, SamenstellingParent } from './parents.ts';

const teamOf = (context: Context, { gemeenteCode: gemeente, code }: KernteamParent): ProfileTeam | null =>
  byCode(profileFor(context, gemeente)?.kernteams ?? [], code);

export const kernteam: KernteamResolvers = {
  __resolveReference: ({ gemeenteCode: gemeente, code }) => ({ gemeenteCode: parseGemeenteCode(gemeente), code }),
  naam: (parent, _, context) => teamOf(context, parent)?.naam ?? null,
  bedient: (parent, _, context) => {
    const kernen = profileFor(context, parent.gemeenteCode)?.kernen;
    return teamOf(context, parent)?.bedient.map((code) => entryOf(kernen, code)) ?? null;
  },
  rapportagegroep: (parent, _, context) => {
    const team = teamOf(context, parent);
    return team === null ? null : entryOf(profileFor(context, parent.gemeenteCode)?.rapportagegroepen, team.rapportagegroep);
  },
  samenstelling: async (parent, { op }, context) => {
    const scope = context.scope('Kernteam.samenstelling');
    const day = op ?? scope.on;
    const profile = profileFor(context, parent.gemeenteCode, day);
    const team = byCode(profile?.kernteams ?? [], parent.code);
    if (profile === null || team === null || !scope.gemeenten.includes(parent.gemeenteCode)) return null;
    const tellingen = await context.loaders.teamTellingen(scope).load({ gemeente: parent.gemeenteCode, op: day });
    return samenstellingParent(profile, team, tellingen, day);
  },
  casussen: async ({ gemeenteCode: gemeente, code }, { status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, casusOrder);
    const loader = context.loaders.casussenOfKernteam(context.scope('Kernteam.casussen'), { gemeente, status });
    return toConnection(await loader.load(code, page), page, casusFrom);
  },
  casusbesprekingen: async ({ gemeenteCode: gemeente, code }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, besprekingOrder);
    const loader = context.loaders.besprekingenOfKernteam(context.scope('Kernteam.casusbesprekingen'), gemeente);
    return toConnection(await loader.load(code, page), page, casusbesprekingFrom);
  },
};

export const samenstelling: SamenstellingResolvers = {
  organisaties: ({ organisaties }) => [...organisaties],
  ontbreekt: ({ ontbreekt }) => [...ontbreekt],
  aannames: ({ aannames }) => [...aannames],
};

export const samenstellingParent = (
  profile: Profile,
  team: ProfileTeam,
  tellingen: readonly TeamTelling[],
  op: LocalDate,
): SamenstellingParent => ({
  ...samenstellingOf(profile, team, tellingen),
  op,
  aannames: verantwoording(profile, definities, 'samenstelling').aannames,
});
