import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import {
  openPlayground,
  type Playground,
  type PlaygroundOptions,
} from '../../src/playground/playground.ts';
import { movedClock } from '../fakes/moved-clock.ts';

/** A playground on a clock that stands still, closed when the test ends. */
export async function playgroundForTest(options: Partial<PlaygroundOptions> = {}) {
  const clock = movedClock();
  const playground = await openPlayground({ clock, ...options });
  onTestFinished(() => playground.close());
  return { clock, playground };
}

/** A client that has logged in to the playground; goes with the test. */
export async function clientFor(
  playground: Playground,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: playground.apiUrl, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(playground.token);
  return ready;
}

/** A bot with one command, `/echo`, that answers as it is told to. */
export async function botWith(
  playground: Playground,
  onInteraction: (interaction: Interaction) => Promise<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = await clientFor(playground, options);
  await client.application.commands.set([
    {
      name: 'echo',
      description: 'Says it again',
      options: [{ type: 3, name: 'text', description: 'What to say', autocomplete: true }],
    },
    { name: 'Look at', type: 3 },
  ]);
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
  return client;
}
