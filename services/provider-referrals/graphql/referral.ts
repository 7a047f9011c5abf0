import { forbidden } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { hidesContent } from '../database/visibility.ts';
import type { Referral } from '../domain/referral.ts';
import type { Context } from './context.ts';
import type { PogingResolvers, ReferralResolvers } from './generated.ts';

/** Content of a referral: FORBIDDEN with CONTENT_WITHOUT_RIGHT for who sees the row and not this. */
const content =
  <Value>(field: string, of: (referral: Referral, context: Context) => Value) =>
  (referral: Referral, _: object, context: Context): Value => {
    if (hidesContent(context.scope(`Referral.${field}`), referral)) throw forbidden('CONTENT_WITHOUT_RIGHT');
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
  pogingen: ({ pogingen, wettelijk }) => pogingen.map((poging) => ({ ...poging, wettelijk })),
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
  reden: (parent, _, context) => {
    if (hidesContent(context.scope('Poging.reden'), parent)) throw forbidden('CONTENT_WITHOUT_RIGHT');
    return parent.reden;
  },
};
