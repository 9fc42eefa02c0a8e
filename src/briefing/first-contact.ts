import type { Clock } from '../core/clock.ts';
import type { JoinedServer } from '../core/joined-server.ts';
import type { Logger } from '../core/logger.ts';
import { type Outbox, PRIORITY } from '../core/outbox.ts';
import type { ActionRef, Reply } from '../core/reply.ts';
import { say } from '../words/say.ts';
import { deliveryMark } from './delivery-mark.ts';

/** What can be done at once; the key of each begins with the language of the server and a colon. */
interface Actions {
  readonly dailyDigest: ActionRef;
  readonly suggestSources: ActionRef;
  readonly tryBrief: ActionRef;
}

interface Surroundings {
  readonly outbox: Pick<Outbox, 'add'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly actions: Actions;
  /** Told that there is something to send. */
  readonly deliver: () => void;
}

/**
 * So long after the invitation a server is still greeted, milliseconds: the bot may have been away
 * when it came. Shorter than ended deliveries are kept, so that none is greeted twice for it.
 */
const NEW_FOR = 24 * 60 * 60 * 1000;

/**
 * Greets a server that has just invited the bot, once, in its system channel where the bot may write
 * there, with what leads to a digest. May be told of any server, as often as there is occasion.
 */
export function createFirstContact({
  outbox,
  clock,
  log,
  actions,
  deliver,
}: Surroundings): (server: JoinedServer) => Promise<void> {
  return async ({ id, joinedAt, systemChannelId, locale }) => {
    const now = clock.now();
    if (now >= joinedAt + NEW_FOR) return;
    if (systemChannelId === null) return log.info({ server: id }, 'no channel to greet in');
    const key = `welcome:server:${id}`;
    const mark = deliveryMark(key);
    const [language = ''] = locale.split('-');
    const reply = greeting(language, `${language}:${mark}`, actions);
    await outbox.add([
      {
        key,
        mark,
        scope: `server:${id}`,
        channelId: systemChannelId,
        action: { kind: 'post', reply },
        priority: PRIORITY.notice,
        dueAt: joinedAt,
        deadline: joinedAt + NEW_FOR,
        subject: key,
      },
    ]);
    deliver();
  };
}

const greeting = (
  language: string,
  key: string,
  { dailyDigest, suggestSources, tryBrief }: Actions,
): Reply => ({
  language,
  blocks: [
    { kind: 'title', text: say('welcome.here') },
    { kind: 'paragraph', text: say('welcome.what-it-does') },
    {
      kind: 'buttons',
      buttons: [
        { label: say('welcome.daily-digest'), action: dailyDigest, key, main: true },
        { label: say('welcome.follow-sources'), action: suggestSources, key },
        { label: say('welcome.try-brief'), action: tryBrief, key },
      ],
    },
    { kind: 'note', text: say('welcome.who-may') },
  ],
});
