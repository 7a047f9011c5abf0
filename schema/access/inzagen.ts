import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { type Connection, pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { type ReadLogLoader, type ReadLogRow, readLogOrder } from '@kerngraaf/platform/read-log/reads.ts';
import { type Instant, type LocalDate, toInstant } from '@kerngraaf/platform/time.ts';
import { type ProfileContext, profileFor } from '../profiles/graphql.ts';
import { entryOf, type Named } from '../profiles/profile.ts';

/** `Inzage` of the graph. */
export interface Inzage {
  readonly recordedAt: Instant;
  readonly organisatie: Named | null;
  readonly functie: string | null;
  readonly rol: string;
  readonly verwerkingsactiviteit: string | null;
  readonly hoedanigheid: 'ZELF' | 'VERTEGENWOORDIGER' | null;
}

export interface InzagenArguments {
  readonly van?: LocalDate | null | undefined;
  readonly tot?: LocalDate | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface InzagenContext extends ProfileContext {
  readonly loaders: { inzagen(scope: Scope): ReadLogLoader };
  scope(coordinate: string): Scope;
}

/** The resolver of one owner's field; `BAD_USER_INPUT` `PERIOD_REVERSED`. */
export const inzagenOf =
  (field: string) =>
  async (
    { id }: { readonly id: string },
    { van = null, tot = null, first = null, after = null }: InzagenArguments,
    context: InzagenContext,
  ): Promise<Connection<Inzage>> => {
    const page = pageArguments({ first, after }, readLogOrder);
    if (van !== null && tot !== null && van > tot) throw badInput('PERIOD_REVERSED');
    const rows = await context.loaders
      .inzagen(context.scope(`Inwoner.${field}`))({ from: van, to: tot })
      .load(id, page);
    return toConnection(rows, page, (row) => inzageFrom(row, context));
  };

const sides = { SELF: 'ZELF', REPRESENTATIVE: 'VERTEGENWOORDIGER' } as const;

function inzageFrom(row: ReadLogRow, context: InzagenContext): Inzage {
  return {
    recordedAt: toInstant(row.recorded_at),
    organisatie: row.organisation === null ? null : named(row.organisation, row.gemeenten[0], context),
    functie: row.function,
    rol: row.role,
    verwerkingsactiviteit: row.activity,
    hoedanigheid: row.by_person === null ? null : sides[row.by_person],
  };
}

function named(code: string, gemeente: string | undefined, context: InzagenContext): Named {
  const profile = gemeente === undefined ? null : profileFor(context, gemeente);
  const { naam } = entryOf([...(profile?.organisaties ?? []), ...(profile?.vrijwilligersorganisaties ?? [])], code);
  return { code, naam };
}
