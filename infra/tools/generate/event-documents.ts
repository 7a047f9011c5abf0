import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPromises } from '@kerngraaf/platform/bus/declaration.ts';
import { asyncApiOf, asyncApiProblems } from './asyncapi.ts';
import { EVENTS, readEventTypes } from './event-contracts.ts';
import { eventsPage } from './events-page.ts';
import { ROOT } from './workspace.ts';

const DOCS = join(ROOT, 'docs');

/** `docs/asyncapi/<service>.json` and `docs/events.md`; throws where a document is not sound AsyncAPI. */
export function eventDocuments(): ReadonlyMap<string, string> {
  const [types, declarations] = [readEventTypes(), readPromises(EVENTS)];
  const files = new Map<string, string>();
  for (const declaration of declarations.filter(({ topics }) => topics.length > 0)) {
    const { service } = declaration;
    const { version } = JSON.parse(readFileSync(join(ROOT, 'services', service, 'package.json'), 'utf8'));
    const document = asyncApiOf(declaration, types, version);
    const problems = asyncApiProblems(document);
    if (problems.length > 0) throw new Error(`the events of ${service} make no AsyncAPI document:\n${problems.join('\n')}`);
    files.set(join(DOCS, 'asyncapi', `${service}.json`), `${JSON.stringify(document, null, 2)}\n`);
  }
  return files.set(
    join(DOCS, 'events.md'),
    eventsPage(declarations, types, readFileSync(join(import.meta.dirname, 'events-intro.md'), 'utf8')),
  );
}
