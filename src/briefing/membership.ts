import type { DepartureStore } from '../core/departures.ts';
import type { JoinedServer } from '../core/joined-server.ts';
import type { Logger } from '../core/logger.ts';

/** What is done when the bot comes into a server, or is removed from one. */
export interface Membership {
  /** May be told of any server that the bot is in, as often as there is occasion. */
  met(server: JoinedServer): Promise<void>;
  left(serverId: string): Promise<void>;
  /** Told at the start of all servers that the bot is in: it may have been removed while it was away. */
  present(serverIds: readonly string[]): Promise<void>;
}

/** @param greet greets a server that has just invited the bot */
export function createMembership(
  departures: DepartureStore,
  greet: (server: JoinedServer) => Promise<void>,
  log: Logger,
): Membership {
  return {
    async met(server) {
      await departures.comeBack(server.id);
      await greet(server);
    },
    async left(serverId) {
      await departures.leave(serverId);
      log.info({ server: serverId }, 'removed from a server');
    },
    async present(serverIds) {
      const gone = await departures.leaveAllBut(serverIds);
      if (gone > 0) log.info({ servers: gone }, 'removed from servers while it was away');
    },
  };
}
