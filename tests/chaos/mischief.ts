import { DatabaseSync } from 'node:sqlite';
import type { Playground } from '../../src/playground/playground.ts';

/** What goes wrong beside the deaths: on the way to Discord, there, and in the database. */
export interface Mischief {
  /** @returns when the request hangs for ever: before it arrived, or after it had its effect */
  beforeRequest(): 'before' | 'after' | null;
  /** @throws where the database is busy for too long */
  beforeStore(): void;
  /** How often each kind happened. */
  readonly counts: Record<MischiefKind, number>;
  /** Lets go of the database. */
  rest(): void;
}

export type MischiefKind =
  | 'answer lost'
  | 'request lost'
  | 'server error'
  | '429 storm'
  | 'hanging'
  | 'database busy'
  | 'database failing';

/** How often, of requests and of calls of the store. */
const LOST = 0.06;
const BROKEN = 0.06;
const STORMS = 0.03;
const HANGING = 0.03;
const BUSY = 0.01;
const FAILING = 0.02;
const LONGEST_STORM = 8;
const LONGEST_BUSY = 6;

/** @param path of the database, which another connection keeps for moments */
export function createMischief(
  random: () => number,
  playground: Playground,
  path: string,
): Mischief {
  const counts: Mischief['counts'] = {
    'answer lost': 0,
    'request lost': 0,
    'server error': 0,
    '429 storm': 0,
    hanging: 0,
    'database busy': 0,
    'database failing': 0,
  };
  const { faults } = playground;
  let other: DatabaseSync | null = null;
  let release: NodeJS.Timeout | undefined;

  /** Whichever request arrives next has it. */
  function disturb(share: number): void {
    if (share < LOST) {
      const stored = random() < 0.6;
      counts[stored ? 'answer lost' : 'request lost'] += 1;
      faults.inject({ kind: 'reset', stored, route: '*' });
    } else if (share < LOST + BROKEN) {
      counts['server error'] += 1;
      const stored = random() < 0.4;
      faults.inject({ kind: 'error', status: random() < 0.5 ? 500 : 502, stored, route: '*' });
    } else if (share < LOST + BROKEN + STORMS) {
      counts['429 storm'] += 1;
      const times = 1 + Math.floor(random() * LONGEST_STORM);
      faults.inject({ kind: 'limit', milliseconds: 1, global: random() < 0.3, times, route: '*' });
    }
  }

  function keepBusy(): void {
    if (other !== null) return;
    other = new DatabaseSync(path);
    try {
      other.exec('begin immediate');
    } catch {
      // The bot's own turn has it.
      letGo();
      return;
    }
    counts['database busy'] += 1;
    release = setTimeout(letGo, 1 + random() * LONGEST_BUSY);
  }

  function letGo(): void {
    clearTimeout(release);
    other?.close();
    other = null;
  }

  return {
    counts,
    beforeRequest() {
      const share = random();
      if (share >= HANGING) {
        disturb(share - HANGING);
        return null;
      }
      counts.hanging += 1;
      return random() < 0.5 ? 'before' : 'after';
    },
    beforeStore() {
      const share = random();
      if (share < FAILING) {
        counts['database failing'] += 1;
        throw new Error('the database is busy');
      }
      if (share < FAILING + BUSY) keepBusy();
    },
    rest: letGo,
  };
}
