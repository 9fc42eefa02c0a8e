import type { Answer } from '../../src/playground/answer.ts';
import type { GivenOptions } from '../../src/playground/command-data.ts';
import type { Person } from '../../src/playground/person.ts';
import type { SeenMessage } from '../../src/playground/seen-message.ts';
import type { Channel } from '../../src/playground/world.ts';
import { HARBOUR } from './harbour.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { channelNamed } from './posted.ts';

/** A newsroom with somebody who sets digests, and a way to let time pass. */
export interface DigestDesk {
  readonly newsroom: Newsroom;
  readonly manager: Person;
  /** Sets a digest for 08:00 UTC in #news, or as it is said. */
  add(options?: GivenOptions, channel?: string): Promise<Answer>;
  /** Moves the clock to a time of UTC, such as `2026-11-24 08:00`, and lets the jobs run. */
  passTo(time: string): Promise<void>;
  /** What the bot has posted there, oldest first. */
  posted(channel: string | Channel): SeenMessage[];
}

/** At 07:00 UTC on Monday, 23 November 2026, with four articles. */
export async function openDigestDesk(
  settings: Readonly<Record<string, string>> = {},
): Promise<DigestDesk> {
  const newsroom = await openNewsroom(settings);
  const { playground, clock } = newsroom;
  await newsroom.store(...HARBOUR);
  const manager = playground.person('manager');
  const run = async (name: string) => {
    await newsroom.app.jobs.find((job) => job.name === name)?.run();
    await newsroom.app.idle();
  };
  return {
    newsroom,
    manager,
    add: (options = {}, channel = 'news') =>
      manager.runCommand('digest add', { time: '08:00', ...options }, { channel }),
    async passTo(time) {
      const to = Temporal.Instant.from(`${time.replace(' ', 'T')}Z`).epochMilliseconds;
      clock.move(to - clock.now());
      await run('make digests');
      await run('deliver');
    },
    posted(place) {
      const { id } = typeof place === 'string' ? channelNamed(playground, place) : place;
      return manager
        .messages(id)
        .filter(({ message }) => message.author?.id === playground.applicationId)
        .filter(({ message }) => message.interaction_metadata === undefined);
    },
  };
}
