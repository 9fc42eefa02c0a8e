import type { Scope } from './scope.ts';

/** How long what a server had is kept after the bot was removed from it: 30 days, in milliseconds. */
export const KEPT_AFTER_LEAVING = 30 * 24 * 60 * 60 * 1000;

/** Servers that the bot was removed from, and persons who want to be forgotten. */
export interface DepartureStore {
  /** Lets nothing of a server be due any more, and drops what waits to be posted there. */
  leave(serverId: string): Promise<void>;
  /** All is as it was again. */
  comeBack(serverId: string): Promise<void>;
  /** Marks servers of which something is kept and that the bot is not in any more. @returns how many */
  leaveAllBut(serverIds: readonly string[]): Promise<number>;
  /** Forgets at once what is a scope's own; what others follow as well stays theirs. */
  forget(scope: Scope): Promise<void>;
}
