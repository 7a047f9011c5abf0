import type { Transaction } from './database.ts';
import type { Statement, Statements } from './statement.ts';
import { domainStatements } from './statements-domain.ts';
import { inboxStatements } from './statements-inbox.ts';
import { outboxStatements } from './statements-outbox.ts';
import { settingAside } from './statements-set-aside.ts';

const byText: ReadonlyMap<string, Statement> = new Map(
  Object.entries({ ...outboxStatements, ...inboxStatements, ...settingAside, ...domainStatements }).map(([text, run]) => [
    plain(text),
    run,
  ]),
);
export const statementTexts: readonly string[] = [...byText.keys()];
const known = new Map<string, string>();

/** Runs the statement of this text, or another in its place; a text that nobody wrote down here is a mistake of the simulation. */
export function runStatement(text: string, values: readonly unknown[], transaction: Transaction, instead: Statements = {}): unknown {
  const name = nameOf(text);
  const statement = instead[name] ?? byText.get(name);
  if (statement === undefined) throw new Error(`The simulation does not know this statement: ${name}`);
  const rows = statement(transaction, values);
  return /^(UPDATE|DELETE)/.test(name) ? [rows, rows.length] : rows;
}

/** One line, and for an insert of many rows the first. */
export function nameOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const name = plain(text);
  known.set(text, name);
  return name;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(INSERT INTO outbox .* VALUES) .*/, '$1')
    .trim();
}
