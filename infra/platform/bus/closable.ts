import { type Bus, BusError, type SubscribeOptions, type Subscription } from './bus.ts';

/** A subscription before it is one. Stopping it also ends a start that is under way. */
export interface Member extends Subscription {
  /** Rejects when a topic is forbidden. */
  start(): Promise<void>;
}

export interface BusParts extends Pick<Bus, 'publish' | 'lag' | 'read'> {
  member(options: SubscribeOptions): Member;
  /** Once, when all members have stopped. */
  end(): Promise<void>;
}

/** The bus of these parts: it stops its members when it closes, and everything after that rejects with `CLOSED`. */
export function closable(parts: BusParts): Bus {
  const members = new Set<Member>();
  let closed: Promise<void> | undefined;
  const demandOpen = (): void => {
    if (closed !== undefined) throw new BusError('CLOSED', 'The bus is closed');
  };
  const close = async (): Promise<void> => {
    await Promise.all([...members].map((member) => member.stop()));
    await parts.end();
  };
  return {
    publish: async (records) => {
      demandOpen();
      await parts.publish(records);
    },
    subscribe: async (options) => {
      demandOpen();
      const member = parts.member(options);
      members.add(member);
      try {
        await member.start();
      } catch (error) {
        members.delete(member);
        throw error;
      }
      return {
        reach: () => member.reach(),
        stop: async () => {
          await member.stop();
          members.delete(member);
        },
      };
    },
    lag: async (group, topics) => {
      demandOpen();
      return parts.lag(group, topics);
    },
    read: (topic) => {
      demandOpen();
      return parts.read(topic);
    },
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
