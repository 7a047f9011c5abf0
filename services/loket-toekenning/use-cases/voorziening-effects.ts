import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { refused } from '@kerngraaf/platform/errors.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { holdPending } from '../database/beschikking-reads.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { diedOn, stillCarries } from '../database/voorziening-reads.ts';
import type { BekendgemaakteBeschikking, Beschikking, Vervanging } from '../domain/beschikking.ts';
import { isToegekend } from '../domain/besluitonderdeel.ts';
import { vervallen, vervangen } from '../domain/publish-beschikking.ts';
import type { Voorziening, VoorzieningEvent } from '../domain/voorziening.ts';
import { changeVoorziening, endAtDeath, endOn, startVoorziening, type TakingEffect } from '../domain/voorziening-steps.ts';
import { voorzieningContract } from '../messaging/publishes-na-besluit.ts';
import { commitShares } from './commit-shares.ts';
import { grantOf, spoedBefore } from './grant.ts';
import { runningBy } from './running-by.ts';

/** What a beschikking does on the day that it is made known: voorzieningen begin, change or end, and the budgets with them. */
export async function takeEffect(service: UseCases, tx: Tx, beschikking: BekendgemaakteBeschikking, on: LocalDate): Promise<void> {
  const { aanleiding } = beschikking;
  switch (aanleiding.soort) {
    case 'TOEKENNING':
    case 'SPOED':
      return startAll(service, tx, beschikking, on);
    case 'HERZIENING': {
      const [onderdeel] = beschikking.onderdelen.filter(isToegekend);
      if (onderdeel === undefined) throw new Error('A revision grants something');
      const voorziening = await theVoorziening(tx, aanleiding.voorziening);
      await saveVoorziening(
        service,
        tx,
        voorziening,
        decided(changeVoorziening(voorziening, beschikking, onderdeel, effectOf(service, tx, beschikking, on))),
        on,
      );
      return replace(tx, aanleiding, on);
    }
    case 'BEZWAAR': {
      const running = await runningBy(tx, aanleiding.vervangt);
      await startAll(service, tx, beschikking, on, running);
      const replaced = new Set([aanleiding.vervangt, ...running.map((voorziening) => voorziening.beschikking)]);
      for (const id of [...replaced].sort()) await markReplaced(tx, await tx.find(beschikkingAggregate, id), 'BEZWAAR');
      return;
    }
    case 'INTREKKING': {
      const voorziening = await theVoorziening(tx, aanleiding.voorziening);
      const grond = beschikking.onderdelen[0]?.grond ?? '';
      await saveVoorziening(service, tx, voorziening, decided(endOn(voorziening, { grond, until: aanleiding.until, on })), on);
      return replace(tx, aanleiding, on);
    }
  }
}

/** What runs already changes; of a besluit in place of another. */
async function startAll(
  service: UseCases,
  tx: Tx,
  beschikking: BekendgemaakteBeschikking,
  on: LocalDate,
  running: readonly Voorziening[] = [],
): Promise<void> {
  const effect = effectOf(service, tx, beschikking, on);
  const toegekend = beschikking.onderdelen.filter(isToegekend).sort((a, b) => a.product.localeCompare(b.product));
  if (toegekend.length === 0) return;
  const died = await diedOn(tx.manager, tx.scope, beschikking);
  const spoed = await spoedBefore(
    tx,
    grantOf(
      beschikking,
      running.map(({ id }) => id),
    ),
  );
  await lapsePending(tx, beschikking, spoed);
  for (const onderdeel of toegekend) {
    // Wmo 2015 art. 2.3.3: it awaited this. By product, as budgets are held.
    const until = addDays(onderdeel.toekenning.since, -1);
    for (const each of spoed.filter(({ product }) => product === onderdeel.product))
      await saveVoorziening(service, tx, each, decided(endOn(each, { grond: OPGEVOLGD, until, on })), on);
    const present = running.find(({ product }) => product === onderdeel.product);
    if (present !== undefined) {
      await saveVoorziening(service, tx, present, decided(changeVoorziening(present, beschikking, onderdeel, effect)), on);
      continue;
    }
    const starting = decided(startVoorziening(beschikking, onderdeel, { ...effect, id: service.newId() }));
    const started = await saveVoorziening(service, tx, null, starting, on);
    if (died !== null) await saveVoorziening(service, tx, started, decided(endAtDeath(started, died)), died);
  }
}

const OPGEVOLGD = 'wmo-2.3.3-opgevolgd';

/** What would still change a voorziening that ends is made known no more. */
async function lapsePending(tx: Tx, beschikking: Beschikking, ending: readonly Voorziening[]): Promise<void> {
  if (ending.length === 0) return;
  const ids = ending.map(({ id }) => id);
  for (const besluit of await holdPending(tx.manager, tx.scope, beschikking, ids))
    await tx.save(beschikkingAggregate, vervallen(besluit), []);
}

const effectOf = (service: UseCases, tx: Tx, beschikking: BekendgemaakteBeschikking, on: LocalDate): TakingEffect => ({
  heronderzoek: profileTermijn(profileOf(service, beschikking, on), 'heronderzoek'),
  on,
  today: localDateAt(tx.at),
});

/** Whoever makes it known: what the besluit is about is the besluit's own. */
async function theVoorziening(tx: Tx, id: Uuid): Promise<Voorziening> {
  const voorziening = await tx.find(voorzieningAggregate, id);
  if (voorziening === null || voorziening.status === 'BEEINDIGD') throw refused('VOORZIENING_ENDED');
  return voorziening;
}

/** A besluit is replaced with the last of its parts: the others run on by it. */
async function replace(tx: Tx, { vervangt, soort }: Vervanging, on: LocalDate): Promise<void> {
  // Held before it is asked what rests on it: of two parts that change at once, the last knows of the first.
  const replaced = await tx.find(beschikkingAggregate, vervangt);
  if (replaced === null || (await stillCarries(tx.manager, tx.scope, replaced, on))) return;
  await markReplaced(tx, replaced, soort);
}

async function markReplaced(tx: Tx, replaced: Beschikking | null, door: Vervanging['soort']): Promise<void> {
  if (replaced?.status === 'BEKENDGEMAAKT') await tx.save(beschikkingAggregate, vervangen(replaced, door), []);
}

/** With its money. */
export async function saveVoorziening(
  service: UseCases,
  tx: Tx,
  before: Voorziening | null,
  { state, events }: { readonly state: Voorziening; readonly events: readonly VoorzieningEvent[] },
  on: LocalDate,
): Promise<Voorziening> {
  const saved = await tx.save(
    voorzieningAggregate,
    state,
    events.map((event) => voorzieningContract(state, event)),
  );
  await commitShares(service, tx, { before, now: saved, on });
  return saved;
}
