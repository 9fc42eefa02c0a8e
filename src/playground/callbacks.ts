import {
  InteractionResponseType as Callback,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { apiError } from './api-error.ts';
import type { Upload } from './attachments.ts';
import {
  ACKNOWLEDGE_WITHIN,
  failAfter,
  type Interaction,
  markOf,
  TOKEN_LIFE,
} from './interactions.ts';
import { editMessage, postMessage, type StoredMessage } from './messages.ts';
import { readChoices } from './validate/choices.ts';
import { readMessage } from './validate/message.ts';
import { readModal } from './validate/modal.ts';
import { invalidForm, readForm } from './validate/problems.ts';
import type { World } from './world.ts';

/** How each kind of interaction may be acknowledged; updates only where there is a message. */
const ALLOWED: Partial<Record<InteractionType, readonly Callback[]>> = {
  [InteractionType.ApplicationCommand]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.DeferredMessageUpdate,
    Callback.UpdateMessage,
    Callback.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Callback.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Callback.ChannelMessageWithSource,
    Callback.DeferredChannelMessageWithSource,
    Callback.DeferredMessageUpdate,
    Callback.UpdateMessage,
  ],
};

const callback = z.object({ type: z.int(), data: z.optional(z.unknown()) });

/**
 * The bot's first answer. Throws 40060 for a second one, 10062 after the 3 s that there are, and
 * 50035 for an answer that does not fit; the interaction then stays open.
 */
export function acknowledge(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly Upload[],
): void {
  if (interaction.acknowledged !== null) throw apiError(40060);
  const late = world.clock.now() - interaction.openedAt > ACKNOWLEDGE_WITHIN;
  if (late || interaction.failed) throw apiError(10062);
  const { type, data } = readForm(callback, body);
  if (!allowed(interaction, type)) {
    throw invalidForm([
      {
        path: ['type'],
        code: 'INTERACTION_CALLBACK_TYPE_INVALID',
        message: 'This type of callback does not fit the interaction.',
      },
    ]);
  }
  answer(world, interaction, type, data ?? {}, files);
  interaction.acknowledged = type;
  world.happenings.emit({ kind: 'answer', interaction });
  if (interaction.waiting) {
    failAfter(world, interaction, interaction.openedAt + TOKEN_LIFE - world.clock.now());
  }
}

function allowed(interaction: Interaction, type: Callback): boolean {
  const updates = type === Callback.DeferredMessageUpdate || type === Callback.UpdateMessage;
  if (updates && interaction.source === null) return false;
  return ALLOWED[interaction.type]?.includes(type) ?? false;
}

function answer(
  world: World,
  interaction: Interaction,
  type: Callback,
  data: unknown,
  files: readonly Upload[],
): void {
  switch (type) {
    case Callback.ChannelMessageWithSource:
      interaction.original = postFor(world, interaction, data, files);
      break;
    case Callback.DeferredChannelMessageWithSource:
      interaction.original = postFor(world, interaction, data, [], true);
      interaction.waiting = true;
      break;
    case Callback.DeferredMessageUpdate:
      interaction.original = interaction.source;
      interaction.waiting = true;
      break;
    case Callback.UpdateMessage:
      interaction.original = interaction.source;
      if (interaction.source) {
        editMessage(
          world,
          interaction.source,
          readMessage(data, interaction.source.flags, ['data']),
          files,
        );
      }
      break;
    case Callback.Modal:
      interaction.modal = readModal(data);
      break;
    case Callback.ApplicationCommandAutocompleteResult:
      interaction.choices = readChoices(data);
      break;
  }
}

/** Posts a message of the interaction: its answer, or one that follows. */
export function postFor(
  world: World,
  interaction: Interaction,
  data: unknown,
  files: readonly Upload[],
  loading = false,
): StoredMessage {
  const first = interaction.acknowledged === null;
  const body = readMessage(data, 0, first ? ['data'] : []);
  const isPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const { channel, source, user } = interaction;
  return postMessage(world, {
    channel,
    authorId: world.bot.id,
    body: loading ? { flags: body.flags } : body,
    files,
    loading,
    privateTo: isPrivate ? user.id : null,
    interaction: markOf(interaction),
    commandName: interaction.commandName,
    referenceId: first ? (source?.id ?? null) : (interaction.original?.id ?? null),
    type: answerType(interaction),
  });
}

/** What follows a command's answer replies to it; the answer itself is of the command's kind. */
function answerType(interaction: Interaction): MessageType {
  if (interaction.source !== null || interaction.acknowledged !== null) return MessageType.Reply;
  if (interaction.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return 'target_id' in interaction.data
    ? MessageType.ContextMenuCommand
    : MessageType.ChatInputCommand;
}

/** The interaction of a webhook's token. Throws 10015 for none, 50027 once it is too old. */
export function interactionOf(world: World, applicationId: string, token: string): Interaction {
  const interaction = world.interactions.get(token);
  if (interaction === undefined || applicationId !== world.application.id) throw apiError(10015);
  if (world.clock.now() - interaction.openedAt > TOKEN_LIFE) throw apiError(50027);
  if (interaction.acknowledged === null) throw apiError(10015);
  return interaction;
}

/** Something followed the first answer: the person waits no longer. */
export function settle(world: World, interaction: Interaction): void {
  interaction.waiting = false;
  world.happenings.emit({ kind: 'answer', interaction });
}
