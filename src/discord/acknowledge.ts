import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Clock } from '../core/clock.ts';
import { refusal } from '../words/say.ts';
import type { MessageBody } from './render.ts';

/** What people do that is answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

type Bodies = readonly [MessageBody, ...MessageBody[]];

/** How the answer is seen; `same` changes the message whose button was pressed. */
export type AnswerMode = 'public' | 'private' | 'same';

/** One answer to one interaction, acknowledged in time whatever the work takes. */
export interface Acknowledgement {
  /** Sends the answer; what does not fit in one message follows it. */
  deliver(bodies: Bodies): Promise<void>;
  /** Opens a form instead of an answer. @throws UserError where that took too long for Discord */
  open(form: APIModalInteractionResponseCallbackData): Promise<void>;
  /** Tells only the person who asked, also where the answer would have been public. */
  deliverPrivately(body: MessageBody): Promise<void>;
}

/**
 * Discord waits 3 s for the first answer. Most are ready long before that and go out directly,
 * which is one request; the others show "thinking" from here on. Half the time is left to the way.
 */
const PATIENCE = 1500;
/** "Interaction has already been acknowledged": an answer that was stored although its response was lost. */
const ALREADY_ACKNOWLEDGED = 40060;

/** Starts the wait; from now on the interaction is acknowledged by itself when the work takes long. */
export function acknowledge(
  interaction: Answerable,
  mode: AnswerMode,
  clock: Clock,
): Acknowledgement {
  let deferral: Promise<void> | null = null;
  let answered = false;
  const cancel = clock.after(PATIENCE, () => {
    deferral = once(interaction, 'deferred', defer(interaction, mode));
    // Whoever delivers awaits it too; until then a failure must not count as unhandled.
    deferral.catch(() => undefined);
  });

  const deferred = async (): Promise<boolean> => {
    cancel();
    await deferral;
    return deferral !== null;
  };
  const followUp = async (bodies: readonly MessageBody[], alone: boolean) => {
    for (const body of bodies) await interaction.followUp(visible(body, alone));
  };

  return {
    async deliver([first, ...others]) {
      if (await deferred()) await interaction.editReply(edit(first));
      else await once(interaction, 'replied', answer(interaction, mode, first));
      answered = true;
      await followUp(others, mode !== 'public');
    },
    async open(form) {
      // Once the wait has begun to show, no form can be opened any more.
      if ((await deferred()) || interaction.isModalSubmit()) throw refusal('answer.took-too-long');
      await once(interaction, 'replied', interaction.showModal(form));
      answered = true;
    },
    async deliverPrivately(body) {
      const waiting = await deferred();
      if (answered) return followUp([body], true);
      if (!waiting) return once(interaction, 'replied', interaction.reply(visible(body, true)));
      if (mode === 'private') return void (await interaction.editReply(edit(body)));
      // A public deferral has fixed that its own answer is public.
      if (mode === 'public') await interaction.deleteReply();
      return followUp([body], true);
    },
  };
}

async function defer(interaction: Answerable, mode: AnswerMode): Promise<unknown> {
  if (mode === 'same' && interaction.isMessageComponent()) return interaction.deferUpdate();
  return interaction.deferReply(mode === 'private' ? { flags: MessageFlags.Ephemeral } : {});
}

async function answer(
  interaction: Answerable,
  mode: AnswerMode,
  body: MessageBody,
): Promise<unknown> {
  if (mode === 'same' && interaction.isMessageComponent()) return interaction.update(edit(body));
  return interaction.reply(visible(body, mode !== 'public'));
}

/** @param state what the client would know of the interaction, had the response not been lost. */
async function once(
  interaction: Answerable,
  state: 'deferred' | 'replied',
  sending: Promise<unknown>,
): Promise<void> {
  try {
    await sending;
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED)) throw error;
    interaction[state] = true;
  }
}

const edit = ({ flags, components, allowed_mentions, files }: MessageBody) => ({
  flags,
  components,
  allowedMentions: { parse: [...allowed_mentions.parse] },
  files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
});

const visible = (body: MessageBody, alone: boolean): InteractionReplyOptions => ({
  ...edit(body),
  flags: alone ? [body.flags, MessageFlags.Ephemeral] : [body.flags],
});
