import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { sha256 } from '@kerngraaf/platform/digest.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import { keepKopie } from '../database/known-reads.ts';

/** What the kernteam told of a version that it offered. */
export interface OfferedVersion {
  readonly voorwerk: string;
  readonly voorwerkVersion: number;
  /** SHA-256 of its content, in hexadecimals. */
  readonly hash: string;
}

interface Answer {
  readonly voorwerk: { readonly versie: { readonly hash: string; readonly inhoud: string } | null } | null;
}

/** The content of a version, read before the transaction; fails when it is not what was told. */
export async function readVoorwerk(reader: GraphReader, { voorwerk, voorwerkVersion: nummer, hash }: OfferedVersion): Promise<string> {
  const { voorwerk: found } = await reader.read<Answer>('voorwerk', { voorwerk, nummer });
  const inhoud = found?.versie?.inhoud;
  if (inhoud === undefined) throw new Error('A version of voorwerk that was offered is not there');
  if (sha256(inhoud) !== hash) throw new Error('A version of voorwerk is not what was told');
  return inhoud;
}

/** Reaction to voorwerk that was offered (row 10): the loket's own copy, from which it may be taken over. */
export const keepVoorwerkUseCase = (
  tx: Tx,
  gemeente: string,
  { voorwerk, voorwerkVersion, hash }: OfferedVersion,
  inhoud: string,
): Promise<void> => keepKopie(tx.manager, { gemeente, voorwerk, voorwerkVersion, hash, inhoud });
