import type { Transaction } from './database.ts';

/** What a statement of ours does to the tables in memory; answers its rows. */
export type Statement = (transaction: Transaction, values: readonly unknown[]) => readonly unknown[];

/** From the text of a statement, as it stands in the code. */
export type Statements = Readonly<Record<string, Statement>>;
