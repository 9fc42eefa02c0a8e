import {
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  ApplicationIntegrationType,
  type InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { StoredMessage } from './messages.ts';
import type { Channel, World } from './world.ts';

/** Milliseconds in which an interaction must be acknowledged, by Discord's documentation. */
export const ACKNOWLEDGE_WITHIN = 3_000;
/** Milliseconds for which an interaction's token is good, by Discord's documentation. */
export const TOKEN_LIFE = 15 * 60_000;

/** A person's use of a command or component, and what the bot has answered so far. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly user: APIUser;
  readonly channel: Channel;
  /** The command with its subcommands, `digest add`; null for what is no command. */
  readonly commandName: string | null;
  /** `data` of the interaction as the gateway brings it. */
  readonly data: object;
  /** The message whose component was used, also by a modal that came from one. */
  readonly source: StoredMessage | null;
  /** The interaction that was answered with the form that this one sends. */
  readonly opener: Interaction | null;
  /** How it was acknowledged; null before. */
  acknowledged: InteractionResponseType | null;
  /** The message of the answer, or the updated one. */
  original: StoredMessage | null;
  /** Acknowledged by a deferral that nothing has followed yet. */
  waiting: boolean;
  /** "The application did not respond". */
  failed: boolean;
  /** What it was answered with, where that is no message. */
  modal: APIModalInteractionResponseCallbackData | null;
  choices: readonly Choice[];
  /** Messages of it beside the original, oldest first. */
  readonly followUps: StoredMessage[];
}

/** One suggestion of an autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** Stands at a message to say which interaction it came from. */
export interface InteractionMark {
  readonly id: string;
  readonly type: InteractionType;
  readonly user: APIUser;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  /** The answer, for what follows it. */
  readonly original_response_message_id?: string;
  readonly interacted_message_id?: string;
  readonly triggering_interaction_metadata?: InteractionMark;
  readonly target_message_id?: string;
}

/** Begins an interaction: the gateway brings it to the bot, which has 3 s to acknowledge it. */
export function openInteraction(
  world: World,
  given: Pick<
    Interaction,
    'type' | 'user' | 'channel' | 'data' | 'commandName' | 'source' | 'opener'
  >,
): Interaction {
  const id = world.nextId();
  const chance = Array.from({ length: 16 }, () =>
    Math.floor(world.random() * 2 ** 40).toString(36),
  );
  const interaction: Interaction = {
    ...given,
    id,
    token: Buffer.from(`interaction:${id}:${chance.join('')}`).toString('base64url'),
    openedAt: world.clock.now(),
    acknowledged: null,
    original: null,
    waiting: false,
    failed: false,
    modal: null,
    choices: [],
    followUps: [],
  };
  forgetOld(world);
  world.interactions.set(interaction.token, interaction);
  failAfter(world, interaction, ACKNOWLEDGE_WITHIN);
  world.happenings.emit({ kind: 'interaction', interaction });
  return interaction;
}

/** Those whose token has long been no good; a late request is then told of no webhook at all. */
function forgetOld({ clock, interactions }: World): void {
  for (const [token, { openedAt }] of interactions) {
    if (clock.now() - openedAt < 4 * TOKEN_LIFE) return;
    interactions.delete(token);
  }
}

/**
 * "The application did not respond", where nothing has become of the interaction by then.
 *
 * @param milliseconds from now
 */
export function failAfter(world: World, interaction: Interaction, milliseconds: number): void {
  const stopWaiting = world.clock.after(milliseconds, () => {
    interaction.failed = true;
    world.happenings.emit({ kind: 'answer', interaction });
  });
  const stopListening = world.happenings.listen((happening) => {
    if (happening.kind !== 'answer' || happening.interaction !== interaction) return;
    stopWaiting();
    stopListening();
  });
}

/** Who the interaction's data belongs to: the server, or the person in direct messages. */
export function integrationOwners({ channel }: Interaction): Record<string, string> {
  return { [ApplicationIntegrationType.GuildInstall]: channel.serverId ?? '0' };
}

/** What messages of the interaction say of it. */
export function markOf(interaction: Interaction): InteractionMark {
  const { id, type, user, data, source, opener, original, acknowledged } = interaction;
  const pressed = type === InteractionType.MessageComponent;
  return {
    id,
    type,
    user,
    authorizing_integration_owners: integrationOwners(interaction),
    ...(acknowledged !== null && original ? { original_response_message_id: original.id } : {}),
    ...(pressed && source ? { interacted_message_id: source.id } : {}),
    ...('target_id' in data ? { target_message_id: String(data.target_id) } : {}),
    ...(opener ? { triggering_interaction_metadata: markOf(opener) } : {}),
  };
}
