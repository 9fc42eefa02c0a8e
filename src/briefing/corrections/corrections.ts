import type { Clock } from '../../core/clock.ts';
import type { OvertakenMessage } from '../../core/history.ts';
import type { Logger } from '../../core/logger.ts';
import { PRIORITY } from '../../core/outbox.ts';
import type { Reply } from '../../core/reply.ts';
import { scopeKey } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { asParagraph } from '../compose.ts';
import { deliveryMark } from '../delivery-mark.ts';
import type { Summaries } from '../summaries.ts';
import type { Voices } from '../voices.ts';
import { correctedReply } from './corrected-reply.ts';

/** So long a message is corrected after it was told, and a correction is tried. Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
const SENTENCES = 2;
/** Changes that were looked at and needed no correction, remembered until so many others came. */
const REMEMBERED = 2_000;

interface Surroundings {
  readonly store: Pick<Store, 'articles' | 'history' | 'outbox'>;
  readonly summaries: Summaries;
  readonly voices: Voices;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
}

/**
 * Edits what was posted in the last day and no longer holds, since its paper has changed the report.
 *
 * @returns looks once, and gives how many messages are corrected
 */
export function createCorrections({
  store,
  summaries,
  voices,
  clock,
  log,
  fits,
}: Surroundings): () => Promise<number> {
  const looked = new Set<string>();

  /** A change that was looked at is not looked at again; after a restart its delivery is known. */
  async function isKnown(key: string): Promise<boolean> {
    return looked.has(key) || (await store.outbox.byMark(deliveryMark(key))) !== null;
  }

  async function correct(message: OvertakenMessage): Promise<number> {
    const { deliveryKey, scope, changed } = message;
    const key = `correction:${Math.max(...changed.map(({ at }) => at))}:${deliveryKey}`;
    if (await isKnown(key)) return 0;
    looked.add(key);
    for (const oldest of looked) {
      if (looked.size <= REMEMBERED) break;
      looked.delete(oldest);
    }
    const voice = await voices.shared(scope);
    const articles = await store.articles.getMany(
      changed.map(({ articleId }) => articleId),
      scope,
    );
    const stories = await Promise.all(
      articles.map(async (article) => {
        const { sentences } = await summaries.summarize(article, SENTENCES, voice);
        const at = changed.find(({ articleId }) => articleId === article.id)?.at ?? 0;
        return { article, at, now: asParagraph(sentences).text };
      }),
    );
    const reply = correctedReply(message.reply, stories);
    // What grew past one message cannot be edited in.
    if (reply === null || !fits(reply)) return 0;
    const now = clock.now();
    await store.outbox.add([
      {
        key,
        mark: deliveryMark(key),
        scope: scopeKey(scope),
        channelId: message.channelId,
        action: { kind: 'edit', reply },
        priority: PRIORITY.correction,
        dueAt: now,
        deadline: now + DAY,
        after: deliveryKey,
        subject: 'corrections',
      },
    ]);
    return 1;
  }

  return async () => {
    let corrected = 0;
    for (const message of await store.history.overtaken(clock.now() - DAY)) {
      try {
        corrected += await correct(message);
      } catch (error) {
        log.error(
          { err: error, delivery: message.deliveryKey },
          'a message could not be corrected',
        );
      }
    }
    return corrected;
  };
}
