/** One node as its properties tell it: broker and controller in one process, on loopback. */
export interface NodePlan {
  readonly id: number;
  /** For clients, for the other brokers, for controllers. */
  readonly ports: { readonly client: number; readonly internal: number; readonly controller: number };
  /** The port that clients are told to come back to. */
  readonly advertised: number;
  readonly dataDir: string;
}

/** Principals by name with their passwords, and the one that may do everything. */
export interface Secured {
  readonly admin: string;
  readonly users: ReadonlyMap<string, string>;
}

const HOST = '127.0.0.1';
/** Who is connected proves again so often who it is: a password that was taken back works no longer than this. */
const PROVES_AGAIN_MS = 5 * 60 * 1_000;

/**
 * Of a small heap, quick to fail over and to come back. Brokers and controllers know each other by a static password of the admin (SASL/PLAIN): the
 * clients' SCRAM secrets are in the log that controllers must first be able to read.
 */
export function propertiesOf(
  node: NodePlan,
  all: readonly NodePlan[],
  secured: Secured | undefined,
  more: Readonly<Record<string, string>>,
): string {
  const replicas = `${all.length}`;
  const own: Record<string, string> = {
    'node.id': `${node.id}`,
    'process.roles': 'broker,controller',
    'controller.quorum.voters': all.map(({ id, ports }) => `${id}@${HOST}:${ports.controller}`).join(','),
    listeners: `CLIENT://${HOST}:${node.ports.client},INTERNAL://${HOST}:${node.ports.internal},CONTROLLER://${HOST}:${node.ports.controller}`,
    'advertised.listeners': `CLIENT://${HOST}:${node.advertised},INTERNAL://${HOST}:${node.ports.internal}`,
    'inter.broker.listener.name': 'INTERNAL',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': node.dataDir,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': replicas,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.replication.factor': replicas,
    'min.insync.replicas': all.length > 1 ? '2' : '1',
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.num.partitions': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'log.cleaner.dedupe.buffer.size': '4194304',
    'broker.session.timeout.ms': '2000',
    'broker.heartbeat.interval.ms': '300',
    ...security(secured),
    ...more,
  };
  return Object.entries(own)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function security(secured: Secured | undefined): Record<string, string> {
  const protocol = secured === undefined ? 'PLAINTEXT' : 'SASL_PLAINTEXT';
  const listeners = {
    'listener.security.protocol.map': ['CLIENT', 'INTERNAL', 'CONTROLLER'].map((name) => `${name}:${protocol}`).join(','),
  };
  if (secured === undefined) return listeners;
  const password = secured.users.get(secured.admin) ?? '';
  const plain = `org.apache.kafka.common.security.plain.PlainLoginModule required username="${secured.admin}" password="${password}" user_${secured.admin}="${password}";`;
  return {
    ...listeners,
    'sasl.enabled.mechanisms': 'PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'PLAIN',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.internal.plain.sasl.jaas.config': plain,
    'listener.name.controller.plain.sasl.jaas.config': plain,
    'listener.name.client.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.client.scram-sha-512.sasl.jaas.config': 'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${secured.admin}`,
    'allow.everyone.if.no.acl.found': 'false',
    'connections.max.reauth.ms': `${PROVES_AGAIN_MS}`,
  };
}
