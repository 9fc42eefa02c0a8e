import { UserError } from '../core/errors.ts';
import { sees } from './permissions.ts';
import { directMessages } from './scene.ts';
import type { Channel, World } from './world.ts';

/** Stands for a person's direct messages with the bot wherever a channel is named. */
export const DIRECT = '@bot';

/**
 * A channel or thread as a person names it: `general`, `#general`, its id, or `@bot`. Throws a
 * UserError where this person sees none of that name.
 */
export function findChannel(
  world: World,
  name: string,
  userId: string,
  serverId?: string,
): Channel {
  if (name === DIRECT) return directMessages(world, userId);
  const plain = name.replace(/^#/, '');
  for (const channel of [...world.channels.values()].reverse()) {
    if (channel.id !== name && channel.name !== plain) continue;
    if (serverId !== undefined && channel.serverId !== serverId) continue;
    if (sees(world, channel, userId)) return channel;
  }
  throw new UserError(`This person sees no channel "${name}".`);
}
