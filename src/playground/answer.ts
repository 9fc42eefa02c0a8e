import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import type { StoredMessage } from './messages.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** What a person got for using a command or component. */
export interface Answer extends SeenMessage {
  /** "The application did not respond"; there is no message then. */
  readonly failed: boolean;
  /** It came after "thinking…". */
  readonly deferred: boolean;
  /** The form that was opened instead of a message. */
  readonly modal: APIModalInteractionResponseCallbackData | null;
  /** Further messages of the same interaction, oldest first. */
  readonly followUps: readonly SeenMessage[];
  /** Waits until it is so, looking whenever anything happens; gives the answer itself. */
  until(isSo: (answer: Answer) => boolean): Promise<Answer>;
  readonly interaction: Interaction;
}

/**
 * Waits for the answer: the message, the filled deferral, the form, or that none came in time.
 *
 * @param patience milliseconds of real time
 */
export async function awaitAnswer(
  world: World,
  interaction: Interaction,
  patience: number,
): Promise<Answer> {
  let deferred = false;
  await until(
    world,
    () => {
      deferred ||= interaction.waiting;
      const answered = interaction.acknowledged !== null && !interaction.waiting;
      return answered || interaction.failed ? true : undefined;
    },
    `the bot's answer to ${describe(interaction)}`,
    patience,
  );
  return see(world, interaction, deferred);
}

function see(world: World, interaction: Interaction, deferred: boolean): Answer {
  const own = {
    interaction,
    deferred,
    get failed() {
      return interaction.failed;
    },
    get modal() {
      return interaction.modal;
    },
    get followUps() {
      return interaction.followUps.map((one) => seeMessage(world, () => one));
    },
    until: async (isSo: (answer: Answer) => boolean) => {
      await until(world, () => isSo(answer) || undefined, 'the answer to become as expected');
      return answer;
    },
  };
  const message = seeMessage(world, () => messageOf(interaction));
  // The descriptors, so that the getters stay getters and look anew each time.
  const answer: Answer = Object.defineProperties(
    own as typeof own & SeenMessage,
    Object.getOwnPropertyDescriptors(message),
  );
  return answer;
}

/** The original answer; where that was taken away, what followed it. */
function messageOf(interaction: Interaction): StoredMessage {
  const { original, followUps } = interaction;
  const message = original?.deleted
    ? (followUps.find((one) => !one.deleted) ?? original)
    : original;
  if (message === null) {
    throw new Error(`${describe(interaction)} was answered without a message`);
  }
  return message;
}

function describe({ commandName, data }: Interaction): string {
  if (commandName !== null) return `/${commandName}`;
  return 'custom_id' in data ? `the component ${data.custom_id}` : 'an interaction';
}
