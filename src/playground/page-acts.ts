import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { Answer } from './answer.ts';
import { findChannel } from './find.ts';
import { TOKEN_LIFE } from './interactions.ts';
import type { Newsstand } from './newsstand.ts';
import { newsFor, sceneFor } from './page-scene.ts';
import type { Outcome, SceneMessage } from './page-words.ts';
import { sees } from './permissions.ts';
import { createPerson, type Person } from './person.ts';
import { seeMessage } from './seen-message.ts';
import type { World } from './world.ts';

/** Milliseconds that somebody waits in front of the screen: as long as an answer can come. */
const PATIENCE = TOKEN_LIFE;
/** What the page shows before it knows any channel. */
const FIRST_CHANNEL = 'general';
/** How many messages of a channel the page shows. */
const LAST = 100;
/** Characters of a message, Discord's limit. */
const LONGEST = 2000;
/** Milliseconds by which the page may put the clock ahead at once: four weeks. */
const FARTHEST = 28 * 24 * 60 * 60 * 1000;

const file = z
  .object({ name: z.string(), base64: z.string() })
  .transform(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
/** What the page asks with; what is not given stays empty. */
export const action = z.object({
  /** The first there is, where none is named. */
  person: z.string().default(''),
  channel: z
    .string()
    .default('')
    .transform((channel) => channel || FIRST_CHANNEL),
  /** A command with its subcommands, the custom id of a component, or a thread's name. */
  name: z.string().default(''),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file])).default({}),
  /** The option that is being typed. */
  option: z.string().default(''),
  text: z.string().default(''),
  message: z.string().default(''),
  values: z.array(z.string()).default([]),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  /** Epoch milliseconds. */
  to: z.number().default(0),
});
export type Action = z.output<typeof action>;
type Acts = Readonly<Record<string, (person: Person, action: Action) => Promise<unknown>>>;

/** What the page may do beyond what people do. */
export interface PageReach {
  readonly newsstand: Newsstand;
  /** Puts the playground's clock ahead to that time, epoch milliseconds; null where it stays as it is. */
  readonly moveClock: ((to: number) => Promise<void>) | null;
}

/** All that the page can look at and do, by name. */
export interface PageActs {
  readonly looks: Acts;
  readonly acts: Acts;
  /** Throws a UserError where there is nobody of that name. */
  personOf(name: string): Person;
}

/** @param world that the page shows */
export function createPageActs(world: World, { newsstand, moveClock }: PageReach): PageActs {
  /** Answers that opened a form which was not sent yet, by the interaction's id. */
  const forms = new Map<string, Answer>();
  const shown = (answer: Answer): Outcome => {
    const { id } = answer.interaction;
    if (answer.modal) forms.set(id, answer);
    return { failed: answer.failed, form: answer.modal && { ...answer.modal, interaction: id } };
  };
  const acts: Acts = {
    async command(person, { name, options, channel }) {
      return shown(await person.runCommand(name, options, { channel }));
    },
    async complete(person, { name, option, text, options, channel }) {
      return person.complete(name, option, text, options, { channel });
    },
    async 'message-command'(person, { name, message }) {
      return shown(await person.runMessageCommand(name, { id: message }));
    },
    async press(person, { message, name }) {
      return shown(await person.press({ id: message }, name));
    },
    async choose(person, { message, name, values }) {
      return shown(await person.choose({ id: message }, name, ...values));
    },
    async submit(person, { name, fields }) {
      const answer = forms.get(name);
      if (answer === undefined) throw new UserError('That form is no longer open.');
      const next = person.submit(answer, fields);
      forms.delete(name);
      return shown(await next);
    },
    async say(person, { channel, text, message }) {
      if (text.trim() === '') throw new UserError('There is nothing to say.');
      person.say(channel, text.slice(0, LONGEST), message ? { id: message } : undefined);
      return {};
    },
    async 'start-thread'(person, { message, name }) {
      return { id: person.startThread({ id: message }, name) };
    },
    async 'start-post'(person, { channel, name, text, values }) {
      if (text.trim() === '') throw new UserError('A post begins with a message.');
      return { id: person.startPost(channel, name, text.slice(0, LONGEST), values) };
    },
    async 'move-clock'(_, { to }) {
      if (moveClock === null) throw new UserError('This playground goes by the machine’s clock.');
      const by = to - world.clock.now();
      if (by > FARTHEST) throw new UserError('The clock moves four weeks at a time at most.');
      if (by <= 0) return {};
      const caughtUp = moveClock(to);
      world.happenings.emit({ kind: 'clock' });
      await caughtUp;
      return {};
    },
  };
  const looks: Acts = {
    async scene(person, { channel }) {
      const wanted = world.channels.get(channel);
      // Somebody else may not see what the last one looked at.
      const here =
        wanted && sees(world, wanted, person.id)
          ? wanted
          : findChannel(world, FIRST_CHANNEL, person.id);
      const news = newsFor(newsstand, world.origin, world.clock.now());
      return sceneFor(world, person.id, here, { clockMoves: moveClock !== null, newsstand: news });
    },
    async messages(person, { channel }): Promise<readonly SceneMessage[]> {
      const here = findChannel(world, channel, person.id);
      const starter = here.parentId && world.channels.get(here.parentId)?.messages.get(here.id);
      return [
        ...(starter ? [seeMessage(world, () => starter)] : []),
        ...person.messages(here.id).slice(-LAST),
      ].map(({ message, private: isPrivate }) => ({ ...(message as SceneMessage), isPrivate }));
    },
  };
  return {
    looks,
    acts,
    personOf(name) {
      const people = [...world.users.values()].filter(({ bot }) => !bot);
      const user = name ? people.find(({ username }) => username === name) : people[0];
      if (user === undefined) throw new UserError('There is nobody of that name.');
      return createPerson(world, user, PATIENCE);
    },
  };
}
