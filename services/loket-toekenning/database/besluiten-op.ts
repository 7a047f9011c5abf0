import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';

/** What became of the aanvragen that rest on an onderzoek. */
export interface BesluitenOp {
  /** One of them is not ended. */
  readonly aanvraagOpen: boolean;
  /** A part was granted, also onverwijld. */
  readonly granted: boolean;
  /** The kernteam was offered, or not with a reason, when one ended. */
  readonly aanbodAsked: boolean;
}

export async function besluitenOp(
  manager: EntityManager,
  scope: Scope,
  { gemeente, id }: { readonly gemeente: string; readonly id: string },
): Promise<BesluitenOp> {
  const [row] = await read<BesluitenOp>(manager, (parameter) => {
    const [own, onderzoek] = [parameter(gemeente), parameter(id)];
    return `SELECT
        EXISTS (SELECT FROM aanvraag a WHERE a.gemeente = ${own} AND a.onderzoek = ${onderzoek} AND a.ended_on IS NULL) AS "aanvraagOpen",
        EXISTS (SELECT FROM beschikking b JOIN besluitonderdeel d ON d.gemeente = b.gemeente AND d.beschikking = b.id
          WHERE b.gemeente = ${own} AND b.onderzoek = ${onderzoek} AND d.uitkomst <> 'AFGEWEZEN') AS granted,
        EXISTS (SELECT FROM aanvraag a WHERE a.gemeente = ${own} AND a.onderzoek = ${onderzoek} AND a.kernteam_aangeboden IS NOT NULL) AS "aanbodAsked"
      WHERE ${own} = ANY(${parameter(scope.gemeenten)})`;
  });
  return row ?? { aanvraagOpen: false, granted: false, aanbodAsked: false };
}
