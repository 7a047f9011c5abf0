import kafkajs, { type GroupMember, type PartitionAssigner } from 'kafkajs';

const { MemberAssignment, MemberMetadata } = kafkajs.AssignerProtocol;
const NAME = 'kerngraaf';
const VERSION = 1;

/** The partitions that a member is at. */
export interface Busy {
  /** As whom it holds them; somebody else by now when the group has gone on without it. */
  readonly member: string;
  readonly places: readonly { readonly topic: string; readonly partition: number }[];
}

interface Joining {
  readonly id: string;
  readonly topics: ReadonlySet<string>;
  readonly busy: ReadonlySet<string>;
  readonly share: Record<string, number[]>;
  count: number;
}

const idOf = (topic: string, partition: number): string => `${topic}/${partition}`;

/**
 * Divides partitions evenly over those who want their topic, and leaves to each member those whose handler runs: a member that joins makes nobody
 * begin a record anew that another is at.
 */
export function kafkaAssigner(busy: () => Busy): PartitionAssigner {
  return ({ cluster }) => ({
    name: NAME,
    version: VERSION,
    protocol: ({ topics }) => ({
      name: NAME,
      metadata: MemberMetadata.encode({ version: VERSION, topics, userData: Buffer.from(JSON.stringify(busy())) }),
    }),
    assign: async ({ members, topics }) => {
      const partitions = topics.flatMap((topic) =>
        cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => ({ topic, partition: partitionId })),
      );
      return divide(members.map(joiningOf), partitions).map(({ id, share }) => ({
        memberId: id,
        memberAssignment: MemberAssignment.encode({ version: VERSION, assignment: share, userData: Buffer.alloc(0) }),
      }));
    },
  });
}

function joiningOf({ memberId, memberMetadata }: GroupMember): Joining {
  const told = MemberMetadata.decode(memberMetadata);
  const { member, places }: Busy = JSON.parse(told?.userData.toString() || '{"places":[]}');
  const busy = new Set(member === memberId ? places.map(({ topic, partition }) => idOf(topic, partition)) : []);
  return { id: memberId, topics: new Set(told?.topics), busy, share: {}, count: 0 };
}

function divide(members: readonly Joining[], partitions: readonly { topic: string; partition: number }[]): readonly Joining[] {
  const give = (member: Joining | undefined, { topic, partition }: { topic: string; partition: number }): void => {
    if (member === undefined) return;
    member.share[topic] = [...(member.share[topic] ?? []), partition];
    member.count += 1;
  };
  const free = partitions.filter((place) => {
    const holder = members.find(({ busy }) => busy.has(idOf(place.topic, place.partition)));
    give(holder, place);
    return holder === undefined;
  });
  for (const place of free) {
    const wanting = members.filter(({ topics }) => topics.has(place.topic));
    give(wanting.toSorted((one, other) => one.count - other.count || (one.id < other.id ? -1 : 1))[0], place);
  }
  return members;
}
