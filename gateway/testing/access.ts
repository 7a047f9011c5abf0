import { join } from 'node:path';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { readRegister } from '../operations/register.ts';
import { tieDocuments } from '../operations/ties.ts';
import type { Access } from '../options.ts';

/** Access table, registered documents and ties as they stand in a folder like `schema/`. */
export const accessTo = (schema: string): Access => ({
  table: readPolicyTable(join(schema, 'access/policy.json')),
  register: readRegister(join(schema, 'operations/register.json')),
  ties: tieDocuments(join(schema, 'operations/ties')),
});
