import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import type { Answer } from './answer.ts';
import { ApiError } from './api-error.ts';
import { usableCommands } from './command-data.ts';
import { DIRECT, findChannel } from './find.ts';
import { TOKEN_LIFE } from './interactions.ts';
import { sees } from './permissions.ts';
import { createPerson, type Person } from './person.ts';
import { readBody } from './read-body.ts';
import type { World } from './world.ts';

/** Milliseconds that somebody waits in front of the screen: as long as an answer can come. */
const PATIENCE = TOKEN_LIFE;
/** What the page shows before it knows any channel. */
const FIRST_CHANNEL = 'general';
/** How many messages of a channel the page shows. */
const LAST = 100;

const file = z
  .object({ name: z.string(), base64: z.string() })
  .transform(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
const action = z.object({
  /** The first there is, where none is named. */
  person: z.string().default(''),
  channel: z
    .string()
    .default('')
    .transform((channel) => channel || FIRST_CHANNEL),
  /** A command with its subcommands, or the custom id of a component. */
  name: z.string().default(''),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file])).default({}),
  /** The option that is being typed. */
  option: z.string().default(''),
  text: z.string().default(''),
  message: z.string().default(''),
  values: z.array(z.string()).default([]),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
});
type Action = z.output<typeof action>;
type Acts = Readonly<Record<string, (person: Person, action: Action) => Promise<unknown>>>;

/** Answers what the page asks under `/playground/`; nothing else speaks to it. */
export interface PageApi {
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
}

/** @param world that the page shows */
export function createPageApi(world: World, log: Logger): PageApi {
  /** Answers that opened a form which was not sent yet, by the interaction's id. */
  const forms = new Map<string, Answer>();
  const personOf = (name: string) => {
    const people = [...world.users.values()].filter(({ bot }) => !bot);
    const user = name ? people.find(({ username }) => username === name) : people[0];
    if (user === undefined) throw new UserError('There is nobody of that name.');
    return createPerson(world, user, PATIENCE);
  };
  const shown = (answer: Answer) => {
    if (answer.modal) forms.set(answer.interaction.id, answer);
    return {
      failed: answer.failed,
      form: answer.modal && { ...answer.modal, interaction: answer.interaction.id },
    };
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
    async say(person, { channel, text }) {
      if (text.trim() === '') throw new UserError('There is nothing to say.');
      person.say(channel, text.slice(0, 2000));
      return {};
    },
  };
  const looks: Acts = {
    async scene(person, { channel }) {
      return scene(world, person, channel);
    },
    async messages(person, { channel }) {
      return person
        .messages(channel)
        .slice(-LAST)
        .map(({ message, private: isPrivate }) => ({ ...message, isPrivate }));
    },
  };

  return {
    async handle(request, response, url) {
      const name = url.pathname.replace('/playground/', '');
      try {
        if (name === 'events') return tell(world, response);
        const looking = request.method === 'GET';
        const known = looking ? looks : acts;
        const act = Object.hasOwn(known, name) ? known[name] : undefined;
        if (act === undefined) return send(response, 404, { error: 'There is no such thing.' });
        const given = looking ? Object.fromEntries(url.searchParams) : await readJson(request);
        const asked = action.parse(given);
        send(response, 200, await act(personOf(asked.person), asked));
      } catch (error) {
        const plain = error instanceof UserError || error instanceof ApiError;
        if (!plain) log.warn({ err: error }, 'the page asked for what could not be done');
        send(response, 400, { error: plain ? error.message : 'That did not work.' });
      }
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  return (await readBody(request)).json;
}

/** Who there is, what this person sees, and the commands they may use in that channel. */
function scene(world: World, person: Person, at: string): unknown {
  const channels = [...world.channels.values()]
    .filter((one) => one.recipientId === null && sees(world, one, person.id))
    .map(({ id, name, type, parentId, topic, thread }) => ({
      id,
      name,
      type,
      topic,
      parentId: thread ? parentId : null,
    }));
  const here = findChannel(world, at, person.id);
  return {
    people: [...world.users.values()].filter(({ bot }) => !bot),
    bot: world.bot,
    servers: [...world.servers.values()].map(({ id, name }) => ({ id, name })),
    roles: [...world.servers.values()].flatMap(({ roles }) => [...roles.values()]),
    channels: [
      ...channels,
      { id: DIRECT, name: world.bot.username, type: here.type, topic: null, parentId: null },
    ],
    commands: usableCommands({ world, channel: here, userId: person.id }),
  };
}

/** Server-sent events: which channel something happened in, so that the page reads it anew. */
function tell(world: World, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n');
  const stopListening = world.happenings.listen((happening) => {
    const channel = happening.kind === 'message' ? happening.message.channelId : '';
    response.write(`data: ${JSON.stringify({ kind: happening.kind, channel })}\n\n`);
  });
  response.on('close', stopListening);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(body));
}
