import type { Answer } from '../../src/playground/answer.ts';
import type { GivenOptions } from '../../src/playground/command-data.ts';
import type { Person } from '../../src/playground/person.ts';
import type { Channel } from '../../src/playground/world.ts';
import { HARBOUR } from './harbour.ts';
import { type Newsroom, openNewsroom, type Told } from './newsroom.ts';
import { postedIn } from './posted.ts';

/** A newsroom in which somebody asks. */
export interface Interview {
  readonly newsroom: Newsroom;
  readonly person: Person;
  /** Runs `/ask`, and waits until it is answered. */
  ask(question: string, options?: GivenOptions, channel?: string): Promise<Answer>;
  /** The thread that was opened last. */
  thread(): Channel;
  /** What the bot has said in it, oldest first. */
  said(): string[];
  /** Resolves when all that was asked is answered. */
  settle(): Promise<void>;
}

export async function openInterview(
  articles: readonly Told[] = HARBOUR,
  settings: Readonly<Record<string, string>> = {},
): Promise<Interview> {
  const newsroom = await openNewsroom(settings);
  const { playground, reader: person } = newsroom;
  await newsroom.store(...articles);
  const thread = () => {
    const opened = [...playground.world.channels.values()].filter(
      ({ thread }) => thread?.ownerId === playground.applicationId,
    );
    const last = opened.at(-1);
    if (last === undefined) throw new Error('no thread was opened');
    return last;
  };
  const settle = async () => newsroom.app.idle();
  return {
    newsroom,
    person,
    thread,
    settle,
    said: () => postedIn(playground, thread()),
    async ask(question, options = {}, channel = 'general') {
      const answer = await person.runCommand('ask', { question, ...options }, { channel });
      await settle();
      return answer;
    },
  };
}
