import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { asInwoner, consulentWmo, kernteamlidElst, migratie, poort } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await intakeService();
  const places = [
    { professional: kernteamlidElst.subject, functie: 'kernteamlid', kernteam: 'elst-noord' },
    { professional: consulentWmo.subject, functie: 'consulent-wmo' },
  ];
  for (const place of places) {
    const aansluiting = newId();
    await service.tell('nl.aansluitingen.aansluiting-started.v1', aansluiting, {
      aansluiting,
      organisatie: 'stuw',
      since: '2015-01-01',
      ...place,
    });
  }
});
afterAll(() => service.stop());

const read = async (id: string, fields: string, as: Actor): Promise<unknown> => {
  const { data, errors } = await service.ask(`query ($id: ID!) { melding(id: $id) { ${fields} } }`, { as, variables: { id } });
  expect(errors).toBeUndefined();
  return data?.melding;
};
const change = (mutation: string, type: string, input: object, as = poort) =>
  service.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { id status } }`, {
    as,
    variables: { input: { commandId: newId(), occurredOn: '2015-06-09', ...input } },
  });

describe('a question that two desks picked up', () => {
  const doubles = 'dubbelen { melding { omschrijving } poort { code } status occurredOn bijLoket kernteam { code } }';
  const theDouble = { poort: { code: 'loket' }, status: 'IN_BEHANDELING', occurredOn: '2015-06-08', bijLoket: true, kernteam: null };

  it('shows the other to who has one in hand, without what it says to who may not read it', async () => {
    const inwoner = await registered(service);
    const own = await sent(service, await asked(service, inwoner.id, { omschrijving: 'Zoekt gezelschap' }));
    const other = await sent(service, await asked(service, inwoner.id, { poort: 'loket', omschrijving: 'Wil een lift' }), {
      soort: 'LOKET',
    });
    await asked(service, (await registered(service)).id);
    expect(await read(own.id, doubles, kernteamlidElst)).toEqual({ dubbelen: [{ ...theDouble, melding: null }] });
    const readable = { dubbelen: [{ ...theDouble, melding: { omschrijving: 'Wil een lift' } }] };
    for (const as of [poort, migratie, asInwoner(inwoner.id)]) expect(await read(own.id, doubles, as)).toEqual(readable);
    expect(await read(other.id, doubles, consulentWmo)).toMatchObject({ dubbelen: [{ melding: null, kernteam: { code: 'elst-noord' } }] });
  });

  it('becomes one dossier, read where the question goes on', async () => {
    const inwoner = await registered(service);
    const first = await sent(service, await asked(service, inwoner.id));
    const second = await asked(service, inwoner.id, { omschrijving: 'Wil een lift' });
    const joined = await change('mergeMelding', 'MergeMeldingInput', { expectedVersion: 1, melding: second.id, into: first.id });
    expect(joined.data).toEqual({ mergeMelding: { id: second.id, status: 'SAMENGEVOEGD' } });
    expect(await read(second.id, 'samengevoegdMet { id } samengevoegd { id } dubbelen { status }', poort)).toMatchObject({
      samengevoegdMet: { id: first.id },
      samengevoegd: [],
    });
    const dossier = { dubbelen: [], samengevoegdMet: null, samengevoegd: [{ id: second.id, omschrijving: 'Wil een lift' }] };
    for (const as of [poort, kernteamlidElst, asInwoner(inwoner.id)])
      expect(await read(first.id, 'dubbelen { status } samengevoegdMet { id } samengevoegd { id omschrijving }', as)).toEqual(dossier);
    const reopening = { expectedVersion: 2, melding: second.id, reden: 'Toch apart' };
    expect((await change('reopenMelding', 'ReopenMeldingInput', reopening)).errors?.[0]?.extensions).toMatchObject({
      reason: 'MELDING_MERGED',
    });
  });
});

describe('the offer of the kernteam', () => {
  const handle = async (kernteamAangeboden: object | null, own: Parameters<typeof asked>[2] = {}, as = poort) => {
    const melding = await asked(service, (await registered(service)).id, { poort: 'loket', occurredOn: day('2015-06-09'), ...own });
    const input = { expectedVersion: 1, melding: melding.id, uitkomst: 'informatie-gegeven', kernteamAangeboden };
    return { id: melding.id, answer: await change('handleMeldingInPoort', 'HandleMeldingInPoortInput', input, as) };
  };
  const reason = ({ answer }: Awaited<ReturnType<typeof handle>>): unknown => answer.errors?.[0]?.extensions?.reason;

  it('is asked at the poort of the loket, answered or left out by who loads history, and counted', async () => {
    expect(reason(await handle(null))).toBe('KERNTEAM_OFFER_REQUIRED');
    expect(reason(await handle({ antwoord: 'NEE' }))).toBe('REDEN_REQUIRED');
    expect(reason(await handle({ antwoord: 'JA' }))).toBe('KERNTEAM_REQUIRED');
    const yes = await handle({ antwoord: 'JA', kernteam: 'heteren' });
    expect(yes.answer.data).toMatchObject({ handleMeldingInPoort: { status: 'IN_BEHANDELING' } });
    expect(
      await read(yes.id, 'aanbiedingen { bij antwoord kernteam { code } reden on } trajecten { moment kernteam { code } }', poort),
    ).toEqual({
      aanbiedingen: [{ bij: 'POORT', antwoord: 'JA', kernteam: { code: 'heteren' }, reden: null, on: '2015-06-09' }],
      trajecten: [{ moment: 'EINDE_ZONDER_VOORZIENING', kernteam: { code: 'heteren' } }],
    });
    const no = await handle({ antwoord: 'NEE', reden: 'Wil het zelf doen' });
    expect(no.answer.data).toMatchObject({ handleMeldingInPoort: { status: 'AFGEHANDELD_IN_POORT' } });
    await handle(null, {}, migratie);
    await handle(null, { poort: 'kernteam' });
    const counted = `{ gemeente(code: "1734") { kernteamAangeboden(van: "2015-06", tot: "2015-06") { definitie aannames ja nee onbekend noemer percentage
      rijen { bij ja nee onbekend noemer percentage } } } }`;
    const { data } = await service.ask(counted, { as: poort });
    const row = { ja: 1, nee: 1, onbekend: 1, noemer: 3, percentage: 33.3 };
    const none = { ja: 0, nee: 0, onbekend: 0, noemer: 0, percentage: null };
    expect(data?.gemeente).toMatchObject({
      kernteamAangeboden: { ...row, definitie: expect.stringContaining('kernteam'), rijen: [{ bij: 'POORT', ...row }, none, none] },
    });
  });
});
