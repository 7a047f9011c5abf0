import { canonicalJson } from '@kerngraaf/platform/commands/canonical.ts';
import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { voorwerkOfCasussen } from '../database/voorwerk-reads.ts';
import type { Casus } from '../domain/casus.ts';
import { offerVoorwerk, type Sealed } from '../domain/offer-voorwerk.ts';
import type { Voorwerk } from '../domain/voorwerk.ts';
import type { VoorwerkInhoud } from '../domain/voorwerk-inhoud.ts';
import { type CasusCommandInput, loadCasus, sinceCasus } from './casus-command.ts';
import { saveVoorwerk } from './voorwerk-command.ts';

export type OfferVoorwerkInput = CasusCommandInput;

/** The version that is compared is the casus's: what is offered is the plan that the caller saw. */
export function offerVoorwerkUseCase(service: UseCases, command: Command<OfferVoorwerkInput>): Promise<Voorwerk> {
  const { input } = command;
  return service.transact(command, voorwerkAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    return saveVoorwerk(service, tx, decided(offerVoorwerk(casus, await voorwerkOf(tx, casus), { on, seal })));
  });
}

/** Who locked the casus may lock its voorwerk, never the other way round. */
async function voorwerkOf({ manager, scope, find }: Tx, { id }: Casus): Promise<Voorwerk | null> {
  const [known] = await voorwerkOfCasussen(manager, scope, [id]);
  return known === undefined ? null : find(voorwerkAggregate, known.id);
}

/** Content as it is told and copied: whoever has the text finds the same hash. */
export function seal(content: VoorwerkInhoud): Sealed {
  const inhoud = canonicalJson(content);
  return { inhoud, hash: sha256(inhoud) };
}
