import { MessageFlags } from 'discord-api-types/v10';
import type { DeliveryDraft } from '../../src/core/outbox.ts';
import type { Playground } from '../../src/playground/playground.ts';
import type { Channel } from '../../src/playground/world.ts';
import { inWords } from '../../src/words/speak.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

/** A channel of the playground by its name. */
export function channelNamed({ world }: Playground, name: string): Channel {
  const found = [...world.channels.values()].find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no channel ${name}`);
  return found;
}

/** The texts of what the bot has posted in a channel, oldest first; published ones with a mark. */
export function postedIn({ world }: Playground, channel: Channel): string[] {
  const own = [...channel.messages.values()].filter(({ authorId }) => authorId === world.bot.id);
  return own.map(({ components, flags }) => {
    const texts = textsOf(components).join(' ');
    return flags & MessageFlags.Crossposted ? `${texts} (published)` : texts;
  });
}

function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'content' in node && typeof node.content === 'string' ? [node.content] : [];
  return 'components' in node ? [...own, ...textsOf(node.components)] : own;
}

/** A newsroom whose outbox is filled by hand. */
export interface PostRoom extends Newsroom {
  readonly news: Channel;
  /** Drafts what says its key in the channel `news`, due now. */
  draft(key: string, more?: Partial<DeliveryDraft>): DeliveryDraft;
  add(...drafts: readonly DeliveryDraft[]): Promise<void>;
  /** What the bot has posted in a channel. */
  posted(channel?: Channel): string[];
  /** How a delivery stands, and why. */
  stateOf(key: string): Promise<string>;
}

export async function openPostRoom(): Promise<PostRoom> {
  const room = await openNewsroom();
  const { playground, clock } = room;
  const news = channelNamed(playground, 'news');
  const draft: PostRoom['draft'] = (key, more = {}) =>
    deliveryDraft({ key, dueAt: clock.now(), channelId: news.id, ...more });
  const own = {
    news,
    draft,
    add: (...drafts: readonly DeliveryDraft[]) => room.app.store.outbox.add(drafts),
    posted: (channel = news) => postedIn(playground, channel),
    async stateOf(key: string) {
      const record = await room.app.store.outbox.byMark(draft(key).mark);
      return record?.reason
        ? `${record.state}: ${inWords(record.reason, 'en')}`
        : `${record?.state}`;
    },
  };
  // The descriptors, so that the app is always the one that runs.
  return Object.defineProperties(
    own as typeof own & Newsroom,
    Object.getOwnPropertyDescriptors(room),
  );
}
