import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Ask } from './client.ts';

const REGISTER = `mutation ($inwoner: RegisterInwonerInput!) { registerInwoner(input: $inwoner) { id } }`;
const MELDING = `mutation ($melding: RegisterMeldingInput!) { registerMelding(input: $melding) { id version } }`;
const OPEN = `mutation ($traject: OpenTrajectInput!) { openTraject(input: $traject) { version } }`;
const VISIBLE = `query ($id: ID!) { melding(id: $id) { casussen { status } } }`;

/** Milliseconds from the answer of `openTraject` to the casus seen by a client that asked for it, for `count` questions at `perSecond`. */
export async function travelTimes(ask: Ask, count: number, perSecond: number): Promise<readonly number[]> {
  const occurredOn = new Date().toISOString().slice(0, 10);
  const meldingen = await prepared(ask, count, occurredOn);
  const begin = performance.now();
  return Promise.all(
    meldingen.map(async (melding, index) => {
      await pause(Math.max(0, begin + (index * 1000) / perSecond - performance.now()));
      const opened = await ask(OPEN, {
        traject: {
          commandId: randomUUID(),
          expectedVersion: 1,
          melding,
          soort: 'KERNTEAM',
          kernteam: 'driel',
          moment: 'SCHIFTING',
          reden: 'bench',
          occurredOn,
        },
      });
      return timeToCasus(ask, melding, opened);
    }),
  );
}

async function timeToCasus(ask: Ask, melding: string, opened: Answer): Promise<number> {
  const begin = performance.now();
  const seen = await ask(VISIBLE, { id: melding }, opened.extensions?.position);
  const casussen = (seen.data.melding as { casussen: readonly { status: string }[] }).casussen;
  if (casussen[0]?.status !== 'AANGEBODEN') throw new Error('the casus was not visible after its position');
  return performance.now() - begin;
}

async function prepared(ask: Ask, count: number, occurredOn: string): Promise<readonly string[]> {
  const inwoner = await ask(REGISTER, { inwoner: { commandId: randomUUID(), gemeente: '1734', naam: 'Bench', kern: 'driel' } });
  const meldingen: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const melding = {
      commandId: randomUUID(),
      gemeente: '1734',
      soort: 'WMO_MELDING',
      kanaal: 'telefoon',
      poort: 'kernteam',
      soortMelder: 'INWONER',
      betrokkenen: [{ inwoner: (inwoner.data.registerInwoner as { id: string }).id, rol: 'HULPVRAGER', primair: true }],
      occurredOn,
    };
    const answer = await ask(MELDING, { melding });
    meldingen.push((answer.data.registerMelding as { id: string }).id);
  }
  return meldingen;
}
