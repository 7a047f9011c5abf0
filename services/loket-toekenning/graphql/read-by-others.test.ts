import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { readDocuments, readExample } from '@kerngraaf/platform/reading/documents.ts';
import { readDocument } from '@kerngraaf/platform/reading/purposed-document.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { aToegekend, day } from '../testing/besluit-fixtures.ts';
import { aBekendgemaakte, aVoorziening } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const reader = join(import.meta.dirname, '../../provider-referrals');
const example = readExample(reader, 'voorziening');
const query = readDocument(readDocuments(reader).get('voorziening') ?? '').text;
const dienst: Actor = { subject: 'provider-referrals', role: 'dienst', gemeenten: ['1734'] };

interface Shown {
  readonly melding: { readonly id: Uuid };
  readonly product: { readonly code: string };
  readonly since: string;
  readonly until: string;
  readonly omvang: string;
  readonly bedrag: number;
}

describe('What provider-referrals reads of a voorziening', () => {
  it('is answered as its example says, to a service of the gemeente and to none of another', async () => {
    const { melding, product, since, until, omvang, bedrag } = example.data.voorziening as Shown;
    const onderdeel = aToegekend({ product: product.code });
    const beschikking = aBekendgemaakte({
      melding: melding.id,
      aanleiding: { soort: 'TOEKENNING', aanvraag: newId() },
      onderdelen: [onderdeel],
    });
    const granted = { since: day(since), until: day(until), omvang, bedrag };
    const of = { id: example.variables.voorziening as Uuid, melding: melding.id, beschikking: beschikking.id, onderdeel: onderdeel.id };
    await test.given(beschikkingAggregate, beschikking);
    await test.given(voorzieningAggregate, aVoorziening({ ...of, product: product.code }, granted));
    expect(await test.data(query, { as: dienst, variables: example.variables })).toEqual(example.data);
    const elsewhere = await test.data(query, { as: { ...dienst, gemeenten: ['1911'] }, variables: example.variables });
    expect(elsewhere).toEqual({ voorziening: null });
  });
});
