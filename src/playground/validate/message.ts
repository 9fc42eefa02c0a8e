import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { apiError } from '../api-error.ts';
import { customIds, flatten } from '../json/components.ts';
import { optional, snowflake, text } from './checks.ts';
import { type LayoutBody, layout, rows } from './components.ts';
import { embed, embedLength } from './embeds.ts';
import { invalidForm, readForm } from './problems.ts';

const allowedMentions = z.object({
  parse: optional(z.array(z.enum(['users', 'roles', 'everyone']))),
  users: optional(z.array(snowflake).max(100)),
  roles: optional(z.array(snowflake).max(100)),
  replied_user: optional(z.boolean()),
});
const fields = {
  content: optional(text(0, 2000)),
  embeds: optional(z.array(embed).max(10)),
  allowed_mentions: optional(allowedMentions),
  flags: optional(z.int()),
  attachments: optional(
    z.array(
      z.object({
        id: snowflake,
        filename: optional(text(0, 1024)),
        description: optional(text(0, 1024)),
      }),
    ),
  ),
  message_reference: optional(
    z.object({
      message_id: snowflake,
      channel_id: optional(snowflake),
      fail_if_not_exists: optional(z.boolean()),
    }),
  ),
  nonce: optional(z.union([z.int().transform(String), text(0, 25)])),
  enforce_nonce: optional(z.boolean()),
  tts: optional(z.boolean()),
};
const legacy = z.object({ ...fields, components: optional(z.array(rows).max(5)) });
const componentsV2 = z.object({ ...fields, components: optional(z.array(layout)) });
const flagsOnly = z.object({ flags: optional(z.int()) });

/** A message as it was sent to be posted, checked. */
export type MessageBody = Omit<z.output<typeof legacy>, 'components'> & {
  components?: LayoutBody[] | null | undefined;
};

/** The flags that the sender of a message may set. */
const OWN_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** Where a message stands in its form, for the problems found in it. */
type Path = readonly string[];

/**
 * Checks a message to be posted, or an edit of one.
 *
 * @param flagsBefore of the message that is edited: the Components V2 flag stays once it is set
 */
export function readMessage(body: unknown, flagsBefore = 0, path: Path = []): MessageBody {
  const { flags } = readForm(flagsOnly, body, path);
  const v2 = (((flags ?? 0) | flagsBefore) & MessageFlags.IsComponentsV2) !== 0;
  const message: MessageBody = readForm(v2 ? componentsV2 : legacy, body, path);
  if (v2) refuseLegacyFields(message, path);
  else checkEmbeds(message, path);
  checkComponents(message.components ?? [], v2, path);
  if (message.content != null) message.content = message.content.trim();
  if (message.flags != null) message.flags &= OWN_FLAGS;
  return message;
}

/** 50006 where nothing would be seen. */
export function refuseEmpty(message: MessageBody, files: number): void {
  const something =
    Boolean(message.content) ||
    files > 0 ||
    (message.embeds ?? []).length > 0 ||
    (message.components ?? []).length > 0;
  if (!something) throw apiError(50006);
}

/** Content and embeds cannot stand beside Components V2. */
export function refuseLegacyFields(message: MessageBody, path: Path): void {
  const used = (['content', 'embeds'] as const).filter(
    (field) => (message[field] ?? '').length > 0,
  );
  if (used.length === 0) return;
  throw invalidForm(
    used.map((field) => ({
      path: [...path, field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    })),
  );
}

function checkEmbeds({ embeds }: MessageBody, path: Path): void {
  const length = (embeds ?? []).reduce((sum, one) => sum + embedLength(one), 0);
  if (length <= 6000) return;
  throw invalidForm([
    {
      path: [...path, 'embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: 'Embed size exceeds maximum size of 6000',
    },
  ]);
}

/** What holds over all components of a message: their number, their text, their ids. */
function checkComponents(components: readonly LayoutBody[], v2: boolean, path: Path): void {
  const problem = (code: string, message: string) =>
    invalidForm([{ path: [...path, 'components'], code, message }]);
  const all = flatten(components);
  if (v2 && all.length > 40) {
    throw problem(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      'The total number of components cannot exceed 40',
    );
  }
  const characters = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  if (characters > 4000) {
    throw problem(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      'The total displayable text size cannot exceed 4000',
    );
  }
  const ids = customIds(components);
  if (new Set(ids).size < ids.length) {
    throw problem('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  const numbers = all.flatMap(({ id }) => (id ? [id] : []));
  if (new Set(numbers).size < numbers.length) {
    throw problem('COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
  }
}
