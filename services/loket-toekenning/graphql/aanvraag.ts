import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { aanbodOf, buitenBehandelingGrondOf, eindredenOf } from '../domain/aanvraag.ts';
import type { AanvraagResolvers } from './generated.ts';

export const aanvraag: AanvraagResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.aanvraag(context.scope('Aanvraag')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  melding: ({ melding }) => ({ id: melding }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  onderzoek: ({ onderzoek }, _, context) => context.loaders.onderzoek(context.scope('Aanvraag.onderzoek')).load(onderzoek),
  ondertekenaar: ({ ondertekenaar }) => ({ id: ondertekenaar }),
  producten: ({ gemeente, producten, submittedOn }, _, context) => {
    const entries = profileFor(context, gemeente, submittedOn)?.producten;
    return producten.map((code) => entryOf(entries, code));
  },
  behandelaar: ({ behandelaar }) => (behandelaar === null ? null : { id: behandelaar }),
  opschortingen: ({ opschortingen }) => [...opschortingen],
  beschikking: (parent, _, context) =>
    parent.status === 'BESLIST' ? context.loaders.beschikking(context.scope('Aanvraag.beschikking')).load(parent.beschikking) : null,
  kernteamAangeboden: async (parent, _, context) => {
    const aanbod = aanbodOf(parent);
    if (aanbod === null) return null;
    // It tells that something was refused: only to who may see the besluit.
    const besluiten = context.loaders.beschikking(context.scope('Aanvraag.beschikking'));
    if (parent.status === 'BESLIST' && (await besluiten.load(parent.beschikking)) === null) return null;
    return { ...aanbod, gemeente: parent.gemeente };
  },
  eindreden: eindredenOf,
  buitenBehandelingGrond: buitenBehandelingGrondOf,
  termijnen: ({ gemeente, termijnen }, _, context) =>
    byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock)),
};
