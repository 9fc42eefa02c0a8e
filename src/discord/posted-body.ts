import {
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  type MessageFlags,
} from 'discord-api-types/v10';
import type { Reply } from '../core/reply.ts';
import { renderReply } from './render.ts';

/** The body of a posted message and its files, as the REST client takes them. */
export interface PostedBody {
  readonly body: {
    readonly flags: MessageFlags.IsComponentsV2;
    readonly components: readonly (APITextDisplayComponent | APIContainerComponent)[];
    readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly [string] };
  };
  readonly files: { name: string; data: string }[];
}

/**
 * A reply as exactly one message, under a mention of the role where one is given.
 *
 * @throws RangeError where it takes more than one message; that is for its composer to see to
 */
export function postedBody(reply: Reply, mentionRoleId?: string): PostedBody {
  const [{ files, ...body }, ...others] = renderReply(reply);
  if (others.length > 0)
    throw new RangeError(`what is to be one message takes ${1 + others.length}`);
  const sent = files.map(({ name, text }) => ({ name, data: text }));
  if (mentionRoleId === undefined) return { body, files: sent };
  const mention = { type: ComponentType.TextDisplay, content: `<@&${mentionRoleId}>` } as const;
  return {
    body: {
      ...body,
      components: [mention, ...body.components],
      allowed_mentions: { parse: [], roles: [mentionRoleId] },
    },
    files: sent,
  };
}
