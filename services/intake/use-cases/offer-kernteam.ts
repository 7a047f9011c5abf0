import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { byCode, teamServing } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { diedBy } from '../domain/inwoner.ts';
import { type Melding, primaryPerson } from '../domain/melding.ts';
import { type Offer, offerKernteam } from '../domain/offer-kernteam.ts';
import { goesOnAs, saveMelding } from './melding-command.ts';

/** Reaction to what the loket tells of an offer where something ended at it (row 16). Of a melding that goes on as another the offer is the other's. */
export async function offerKernteamUseCase(service: UseCases, tx: Tx, about: Uuid, offer: Offer): Promise<void> {
  const melding = await goesOnAs(tx, await tx.load(meldingAggregate, about));
  const opening = { id: service.newId(), team: await teamFor(service, tx, melding, offer) };
  await saveMelding(service, tx, decided(offerKernteam(melding, offer, opening)));
}

/** The team that was named, else the one that serves the kern; none after her death. */
async function teamFor(service: UseCases, tx: Tx, melding: Melding, { kernteam, on }: Offer): Promise<string | null> {
  const primary = primaryPerson(melding);
  if (primary === null) return null;
  const known = await holdInwoners(tx.manager, tx.scope, { gemeente: melding.gemeente, ids: [primary] });
  if (known.some((inwoner) => diedBy(inwoner, on))) return null;
  const profile = profileOf(service, melding, on);
  const named = kernteam === null ? null : byCode(profile.kernteams, kernteam);
  return (named ?? teamServing(profile, melding.kern))?.code ?? null;
}
