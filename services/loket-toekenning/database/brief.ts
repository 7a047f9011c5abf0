import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { visibleBeschikking } from './visibility.ts';

/** A letter as it was sent. */
export interface Brief {
  readonly beschikking: Uuid;
  readonly html: string;
  readonly sha256: string;
}

/** Once and for good: the table refuses any change. */
export async function keepBrief(manager: EntityManager, gemeente: string, { beschikking, html, sha256 }: Brief): Promise<void> {
  await manager.query('INSERT INTO brief (gemeente, beschikking, html, sha256) VALUES ($1, $2, $3, $4)', [
    gemeente,
    beschikking,
    html,
    sha256,
  ]);
}

/** Letters of beschikkingen that the scope may see. */
export function brievenOf(manager: EntityManager, scope: Scope, beschikkingen: readonly string[]): Promise<readonly Brief[]> {
  return read<Brief>(
    manager,
    (
      parameter,
    ) => `SELECT b.beschikking, b.html, b.sha256 FROM brief b JOIN beschikking r ON r.gemeente = b.gemeente AND r.id = b.beschikking
      WHERE ${visibleBeschikking(scope, parameter)} AND r.id = ANY(${parameter(beschikkingen)})`,
  );
}
