import type { Answer } from '../../src/playground/answer.ts';
import type { GivenOptions } from '../../src/playground/command-data.ts';
import type { Person } from '../../src/playground/person.ts';
import type { SeenMessage } from '../../src/playground/seen-message.ts';
import { until } from '../../src/playground/until.ts';
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
  /** What the bot has said in it for all to see, oldest first. */
  said(): string[];
  /** Says something in the thread, perhaps as somebody else. */
  say(text: string, who?: Person): SeenMessage;
  /** What the bot said last in the thread, once it has said so many things there. */
  answer(count: number): Promise<string>;
  /** Resolves when all that was taken in is answered. */
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
  const said = () => {
    const all = [...thread().messages].filter(([, { privateTo }]) => privateTo === null);
    return postedIn(playground, { ...thread(), messages: new Map(all) });
  };
  return {
    newsroom,
    person,
    thread,
    settle,
    said,
    say(text, who = person) {
      // Discord takes five messages in five seconds.
      newsroom.clock.move(6000);
      return who.say(thread().id, text);
    },
    async answer(count) {
      await until(
        playground.world,
        () => (said().length >= count ? true : undefined),
        `answer ${count}`,
      );
      await settle();
      return said().at(-1) ?? '';
    },
    async ask(question, options = {}, channel = 'general') {
      const answer = await person.runCommand('ask', { question, ...options }, { channel });
      await settle();
      return answer;
    },
  };
}
