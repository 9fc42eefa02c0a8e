import { UserError } from '../core/errors.ts';
import { sees } from './permissions.ts';
import { directMessages } from './scene.ts';
import type { Channel, World } from './world.ts';

/** Stands for a person's direct messages with the bot wherever a channel is named. */
const DIRECT = '@bot';

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
  const seen = [...world.channels.values()].filter(
    (one) =>
      (one.id === name || one.name === plain) &&
      (serverId === undefined || one.serverId === serverId) &&
      sees(world, one, userId),
  );
  // Of several with that name the first channel, or else the newest thread.
  const found =
    seen.find(({ id }) => id === name) ?? seen.find(({ thread }) => !thread) ?? seen.at(-1);
  if (found === undefined) throw new UserError(`This person sees no channel "${name}".`);
  return found;
}
