import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Voorwerk } from '../domain/voorwerk.ts';
import { visibleVoorwerk } from './visibility.ts';
import { voorwerkFrom } from './voorwerk.ts';
import type { VoorwerkRow } from './voorwerk-rows.ts';

export function voorwerkByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Voorwerk[]> {
  return voorwerkWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);
}

/** One at most of each casus. */
export function voorwerkOfCasussen(manager: EntityManager, scope: Scope, casussen: readonly string[]): Promise<readonly Voorwerk[]> {
  return voorwerkWhere(manager, scope, (parameter) => `r.casus = ANY(${parameter(casussen)})`);
}

/** Of every casus that the question had. */
export function voorwerkOfMelding(manager: EntityManager, scope: Scope, melding: string): Promise<readonly Voorwerk[]> {
  return voorwerkWhere(manager, scope, (parameter) => `r.melding = ${parameter(melding)}`);
}

async function voorwerkWhere(manager: EntityManager, scope: Scope, where: (parameter: Parameter) => string): Promise<readonly Voorwerk[]> {
  const rows = await read<VoorwerkRow>(
    manager,
    (parameter) => `SELECT r.* FROM voorwerk r WHERE ${visibleVoorwerk(scope, parameter)} AND ${where(parameter)}`,
  );
  return rows.map(voorwerkFrom);
}
