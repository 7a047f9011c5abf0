import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { byCode, entryOf, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { type Casus, dossierOf } from '../domain/casus.ts';
import type { Context } from './context.ts';
import type { CasusResolvers, ConsulentvraagResolvers, HuisbezoekResolvers, ZrmMetingResolvers } from './generated.ts';
import { answerOf } from './signals.ts';
import { shownPlan } from './voorwerk.ts';

const profileOfCasus = (context: Context, { gemeente, since }: Casus): Profile | null => profileFor(context, gemeente, since);

export const casus: CasusResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.casus(context.scope('Casus')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  melding: ({ melding }) => ({ id: melding }),
  traject: ({ traject }) => ({ id: traject }),
  inwoner: ({ inwoner }) => (inwoner === null ? null : { id: inwoner }),
  kernteam: ({ gemeente, kernteam }) => ({ gemeenteCode: gemeente, code: kernteam }),
  regievoerder: (parent) => {
    const dossier = dossierOf(parent);
    return dossier === null ? null : { id: dossier.regievoerder };
  },
  medewerkers: (parent) => (dossierOf(parent)?.medewerkers ?? []).map((id) => ({ id })),
  leefgebieden: (parent, _, context) => {
    const entries = profileOfCasus(context, parent)?.leefgebieden;
    return (dossierOf(parent)?.leefgebieden ?? []).map((code) => entryOf(entries, code));
  },
  zrm: (parent) => (dossierOf(parent)?.zrm ?? []).toSorted((a, b) => b.on.localeCompare(a.on)),
  activiteiten: (parent, _, context) => {
    const entries = profileOfCasus(context, parent)?.taken;
    const activiteiten = dossierOf(parent)?.activiteiten ?? [];
    return activiteiten
      .map(({ on, taak, toelichting }) => ({ on, taak: entryOf(entries, taak), toelichting }))
      .sort((a, b) => a.on.localeCompare(b.on));
  },
  huisbezoeken: (parent, _, context) => {
    const visits = (dossierOf(parent)?.huisbezoeken ?? []).toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn));
    const { rows, actor } = context.scope('Casus.huisbezoeken');
    return rows === 'vrijwilliger' ? visits.filter((visit) => visit.status === 'GEPLAND' && visit.vrijwilliger === actor.subject) : visits;
  },
  bezoekenElders: async ({ id }, _, context) => {
    const bezoeken = await context.loaders.bezoekenOfCasus(context.scope('Casus.bezoekenElders')).load(id);
    return bezoeken.map(({ gemeente, planned_on: plannedOn, kernteam }) => ({
      plannedOn,
      metKernteam: kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam },
    }));
  },
  bezoekafspraak: async (parent, _, context) => {
    const scope = context.scope('Casus.bezoekafspraak');
    if (!(profileFor(context, parent.gemeente)?.veiligWerken.tonen ?? false)) return null;
    return (await context.loaders.warned(scope).load(parent.id)) === null ? null : 'BEL_EERST_DE_CONSULENT';
  },
  vrijwilligerToegestaan: async ({ id }, _, context) => {
    const scope = context.scope('Casus.vrijwilligerToegestaan');
    return (await context.consentKnown()) ? (await context.loaders.consent(scope).load(id)) !== null : null;
  },
  vrijwilligersvragen: async ({ id }, _, context) => {
    const vragen = await context.loaders.vrijwilligersvragenOfCasus(context.scope('Casus.vrijwilligersvragen')).load(id);
    return vragen.map(({ id: request, status, since, actief }) => ({ volunteerRequest: { id: request }, status, since, actief }));
  },
  verwijzingen: async ({ id }, _, context) => {
    const verwijzingen = await context.loaders.verwijzingenOfCasus(context.scope('Casus.verwijzingen')).load(id);
    return verwijzingen.map(({ id: referral, status, since, organisatie }) => ({ referral: { id: referral }, status, since, organisatie }));
  },
  consulentvragen: (parent) => {
    const vragen = (dossierOf(parent)?.vragen ?? []).toSorted((a, b) => a.askedOn.localeCompare(b.askedOn));
    return vragen.map((vraag) => ({ ...vraag, gemeente: parent.gemeente }));
  },
  plan: (parent, _, context) => {
    const plan = dossierOf(parent)?.plan ?? null;
    return plan === null ? null : shownPlan(context, parent.gemeente, plan);
  },
  voorwerk: ({ id }, _, context) => context.loaders.voorwerkOfCasus(context.scope('Casus.voorwerk')).load(id),
  besprekingen: async ({ id }, _, context) => {
    const said = await context.loaders.besprekingenOfCasus(context.scope('Casus.besprekingen')).load(id);
    return said.flatMap(({ bespreking }) => bespreking.agenda.filter(({ casus }) => casus === id).map((punt) => ({ ...punt, bespreking })));
  },
  individualNeedOn: (parent) => dossierOf(parent)?.individualNeedOn ?? null,
  weigerreden: (parent, _, context) =>
    parent.status === 'GEWEIGERD' ? entryOf(profileOfCasus(context, parent)?.weigerredenen, parent.weigerreden) : null,
  teruggaveReden: (parent) => (parent.status === 'TERUGGEGEVEN' ? parent.reden : null),
  oplossing: (parent, _, context) =>
    parent.status === 'AFGESLOTEN' ? byCode(profileOfCasus(context, parent)?.oplossingen ?? [], parent.oplossing) : null,
};

export const zrmMeting: ZrmMetingResolvers = {
  scores: ({ scores }) => [...scores],
};

export const huisbezoek: HuisbezoekResolvers = {
  madeOn: (visit) => (visit.status === 'GEMAAKT' ? visit.madeOn : null),
  samenMet: ({ samen }) => samen?.soort ?? null,
  meerwaarde: ({ samen }) => samen?.meerwaarde ?? null,
  vrijwilliger: ({ vrijwilliger }) => (vrijwilliger === null ? null : { id: vrijwilliger }),
  verslag: (visit) => (visit.status === 'GEMAAKT' ? visit.verslag : null),
};

export const consulentvraag: ConsulentvraagResolvers = {
  answeredOn: ({ antwoord }) => antwoord?.on ?? null,
  antwoord: ({ antwoord }) => antwoord?.text ?? null,
  termijn: ({ gemeente, termijn }, _, context) => answerOf(gemeente, termijn, context),
};
