import kafkajs, { type AclEntry, type Admin } from 'kafkajs';
import type { DeclaredPrincipal } from './declaration.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

export interface GrantsDifference {
  readonly lacks: readonly string[];
  readonly leaves: readonly string[];
  /** To be given. */
  readonly acl: readonly AclEntry[];
}

/** What a principal may do with one thing. */
interface Grant {
  readonly role: string;
  readonly may: 'write' | 'read';
  readonly on: 'topic' | 'group';
  readonly name: string;
  /** All names that begin with this one. */
  readonly prefix?: true;
}

/** Where the access rules of the brokers are not as declared. */
export async function compareGrants(admin: Admin, principals: readonly DeclaredPrincipal[]): Promise<GrantsDifference> {
  const there = await aclsThere(admin);
  if (there === undefined)
    return { lacks: [], acl: [], leaves: ['these brokers have no access rules: whoever reaches them may do everything'] };
  const declared = principals.flatMap(grantsOf).map((grant) => ({ grant, acl: aclOf(grant) }));
  const found = new Set(there.map(lineOf));
  const wanted = new Set(declared.map(({ acl }) => lineOf(acl)));
  const missing = declared.filter(({ acl }) => !found.has(lineOf(acl)));
  return {
    lacks: missing.map(({ grant: { role, may, on, name, prefix } }) => `${role} may ${may} ${on} ${name}${prefix ? '*' : ''}`),
    acl: missing.map(({ acl }) => acl),
    leaves: [...found].filter((line) => !wanted.has(line)).map((line) => `${line} is not declared`),
  };
}

function grantsOf({ role, writes, reads }: DeclaredPrincipal): readonly Grant[] {
  return [
    ...writes.map((name): Grant => ({ role, may: 'write', on: 'topic', name })),
    ...reads.map((name): Grant => ({ role, may: 'read', on: 'topic', name })),
    { role, may: 'read', on: 'group', name: role },
    { role, may: 'read', on: 'group', name: `${role}.`, prefix: true },
  ];
}

const aclOf = ({ role, may, on, name, prefix }: Grant): AclEntry => ({
  principal: `User:${role}`,
  host: '*',
  resourceType: on === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
  resourceName: name,
  resourcePatternType: prefix ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
  operation: may === 'write' ? AclOperationTypes.WRITE : AclOperationTypes.READ,
  permissionType: AclPermissionTypes.ALLOW,
});

/** Undefined where brokers let everybody do everything. */
async function aclsThere(admin: Admin): Promise<readonly AclEntry[] | undefined> {
  const any = {
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  };
  try {
    const { resources } = await admin.describeAcls(any);
    return resources.flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...resource, ...acl })));
  } catch (error) {
    if ((error as { type?: unknown }).type === 'SECURITY_DISABLED') return undefined;
    throw error;
  }
}

/** One line that is the same for the same rule. */
function lineOf(acl: AclEntry): string {
  const nameOf = (names: object, value: number): string =>
    Object.keys(names).find((name) => (names as Record<string, number>)[name] === value) ?? `${value}`;
  const what = [
    nameOf(AclPermissionTypes, acl.permissionType),
    nameOf(AclOperationTypes, acl.operation),
    nameOf(AclResourceTypes, acl.resourceType),
    nameOf(ResourcePatternTypes, acl.resourcePatternType),
  ];
  return `${acl.principal} from ${acl.host}: ${what.join(' ')} ${acl.resourceName}`;
}
