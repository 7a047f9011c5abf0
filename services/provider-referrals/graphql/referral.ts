import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { asksConsent } from '../database/visibility.ts';
import type { Referral } from '../domain/referral.ts';
import type { Context } from './context.ts';
import type { PogingResolvers, ReferralResolvers } from './generated.ts';

/** FORBIDDEN with CONTENT_WITHOUT_RIGHT for who sees the row and not this: without consent, and while nobody knows whether it was withdrawn. */
async function assertContent({ id, wettelijk }: Pick<Referral, 'id' | 'wettelijk'>, coordinate: string, context: Context): Promise<void> {
  const scope = context.scope(coordinate);
  if (!asksConsent(scope, { wettelijk })) return;
  const consented = (await context.loaders.consentedReferral(scope).load(id)) !== null && (await context.consentKnown());
  if (!consented) throw forbidden('CONTENT_WITHOUT_RIGHT');
}

const content =
  <Value>(field: string, of: (referral: Referral, context: Context) => Value) =>
  async (referral: Referral, _: object, context: Context): Promise<Value> => {
    await assertContent(referral, `Referral.${field}`, context);
    return of(referral, context);
  };

export const referral: ReferralResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.referral(context.scope('Referral')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  melding: ({ melding }) => (melding === null ? null : { id: melding }),
  casus: ({ casus }) => (casus === null ? null : { id: casus }),
  kernteam: ({ gemeente, kernteam }) => (kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam }),
  behandelteam: ({ behandelteam }, _, context) =>
    behandelteam === null ? null : context.loaders.behandelteam(context.scope('Referral.behandelteam')).load(behandelteam),
  product: ({ gemeente, product, requestedOn }, _, context) => entryOf(profileFor(context, gemeente, requestedOn)?.producten, product),
  contract: ({ sent }, _, context) =>
    sent === null ? null : context.loaders.contract(context.scope('Referral.contract')).load(sent.contract),
  provider: ({ sent }, _, { loaders }) => (sent === null ? null : loaders.provider.load(sent.provider)),
  verwijsreden: ({ gemeente, verwijsreden, requestedOn }, _, context) =>
    verwijsreden === null ? null : entryOf(profileFor(context, gemeente, requestedOn)?.verwijsredenen, verwijsreden),
  toelichting: content('toelichting', ({ toelichting }) => toelichting),
  hulpvraag: content('hulpvraag', ({ hulpvraag }) => hulpvraag),
  pogingen: ({ pogingen, id, wettelijk }) => pogingen.map((poging) => ({ ...poging, referral: { id, wettelijk } })),
  voortgang: content('voortgang', ({ voortgang }) => [...voortgang]),
  pauzes: ({ pauzes }) => [...pauzes],
  resultaat: content('resultaat', ({ gemeente, resultaat, stoppedOn }, context) =>
    resultaat === null ? null : entryOf(profileFor(context, gemeente, stoppedOn ?? undefined)?.verwijzingResultaten, resultaat.code),
  ),
  resultaatTekst: content('resultaatTekst', ({ resultaat }) => resultaat?.tekst ?? null),
  eindreden: content('eindreden', ({ eindreden }) => eindreden),
  toewijzing: ({ id }, _, context) => context.loaders.toewijzingOfReferral(context.scope('Referral.toewijzing')).load(id),
  termijnen: ({ gemeente, termijnen }, _, context) =>
    byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock)),
};

export const poging: PogingResolvers = {
  provider: ({ provider }, _, { loaders }) => loaders.provider.load(provider),
  contract: ({ contract }, _, context) => context.loaders.contract(context.scope('Poging.contract')).load(contract),
  reden: async ({ reden, referral: of }, _, context) => {
    await assertContent(of, 'Poging.reden', context);
    return reden;
  },
};
