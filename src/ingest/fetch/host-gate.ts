import type { Clock } from '../../core/clock.ts';

/** Lets requests to one host through a few at a time, with a pause between their starts. */
export interface HostGate {
  /**
   * Resolves when it is one's turn, with what to call when done.
   *
   * @param host name and port.
   * @throws the signal's reason, where it aborts first.
   */
  enter(host: string, signal: AbortSignal): Promise<() => void>;
}

export interface HostManners {
  /** Requests to one host at the same time. */
  readonly atOnce: number;
  /** Milliseconds from the start of one request to the start of the next. */
  readonly pause: number;
}

interface Host {
  active: number;
  /** Epoch milliseconds of the next start. */
  nextAt: number;
  readonly waiting: Set<() => void>;
  hasTimer: boolean;
}

/**
 * Hosts that nobody asks for any more are forgotten.
 *
 * @param isOwn tells of a host, name and port, that it is the operator's: it needs no pause.
 */
export function createHostGate(
  clock: Clock,
  { atOnce, pause }: HostManners,
  isOwn: (host: string) => boolean = () => false,
): HostGate {
  const hosts = new Map<string, Host>();

  function move(name: string, host: Host): void {
    // A clock that is set back must not make anybody wait until it is there again.
    host.nextAt = Math.min(host.nextAt, clock.now() + pause);
    while (host.active < atOnce && clock.now() >= host.nextAt) {
      const [next] = host.waiting;
      if (next === undefined) break;
      host.waiting.delete(next);
      host.active += 1;
      host.nextAt = clock.now() + (isOwn(name) ? 0 : pause);
      next();
    }
    if (host.active > 0 && (host.waiting.size === 0 || host.active >= atOnce)) return;
    const wait = host.nextAt - clock.now();
    if (wait > 0) later(name, host, wait);
    else if (host.waiting.size === 0) hosts.delete(name);
  }

  function later(name: string, host: Host, wait: number): void {
    if (host.hasTimer) return;
    host.hasTimer = true;
    clock.after(wait, () => {
      host.hasTimer = false;
      move(name, host);
    });
  }

  return {
    async enter(name, signal) {
      signal.throwIfAborted();
      const host = hosts.get(name) ?? { active: 0, nextAt: 0, waiting: new Set(), hasTimer: false };
      hosts.set(name, host);
      const turn = Promise.withResolvers<() => void>();
      const start = () => {
        signal.removeEventListener('abort', giveUp);
        turn.resolve(() => {
          host.active -= 1;
          move(name, host);
        });
      };
      const giveUp = () => {
        host.waiting.delete(start);
        turn.reject(signal.reason);
        move(name, host);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      host.waiting.add(start);
      move(name, host);
      return turn.promise;
    },
  };
}
