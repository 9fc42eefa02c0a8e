import type { ToldArticle } from '../../core/digest.ts';
import { type DeliveryAction, type DeliveryDraft, PRIORITY } from '../../core/outbox.ts';
import type { ActionRef } from '../../core/reply.ts';
import { scopeKey } from '../../core/scope.ts';
import { type Watch, watchSubject } from '../../core/watch.ts';
import { type Language, languageOf } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { deliveryMark } from '../delivery-mark.ts';
import { sourcesOf } from '../digest/candidate.ts';
import type { Summaries } from '../summaries.ts';
import type { Voice } from '../voices.ts';
import { alsoReported, type Foot, oneStory, postTitle, severalStories } from './compose-watch.ts';
import type { FollowedStory, NewStory } from './look.ts';
import { quietUntil } from './quiet-hours.ts';

const HOUR = 60 * 60 * 1000;
/** Milliseconds in which a post still goes out: later it is no news. */
const PATIENCE = 6 * HOUR;
const SENTENCES = 2;
/** Reports in one message under a forum's post: what certainly fits. */
const MOST_ADDED = 6;
/** Ends the key of a post about what a story has come to, days after the first. */
const ON = ':on';

/** What is sent, and what the channel has been told with it. */
export interface Drafted {
  readonly delivery: DeliveryDraft;
  readonly told: readonly ToldArticle[];
}

/** Writes what watches post. */
export interface WatchDeliveries {
  /** What stands under a post with this mark. */
  foot(watch: Watch, mark: string, voice: Voice): Foot;
  /** A post about one story, or about several that were held back; at least one. */
  post(
    watch: Watch,
    stories: readonly [NewStory, ...NewStory[]],
    voice: Voice,
    now: number,
  ): Promise<Drafted>;
  /** What others report of a story that was posted; null where nothing can be added to its post. */
  follow(watch: Watch, story: FollowedStory, voice: Voice, now: number): Promise<Drafted | null>;
}

/** @param actions of the buttons under posts */
export function createWatchDeliveries(
  summaries: Summaries,
  actions: { readonly why: ActionRef; readonly stop: ActionRef },
): WatchDeliveries {
  const foot = ({ id, place }: Watch, mark: string, voice: Voice): Foot => ({
    why: actions.why,
    stop: place.kind === 'direct' ? { action: actions.stop, key: String(id) } : null,
    mark,
    language: languageIn(voice),
  });

  async function single(watch: Watch, story: NewStory | FollowedStory, key: string, voice: Voice) {
    const short = await summaries.summarize(story.lead, SENTENCES, voice);
    return oneStory(story, short, foot(watch, deliveryMark(key), voice), key.endsWith(ON));
  }

  /** A forum has a post for each story, and whoever follows the post hears of the later reports. */
  function intoPost(watch: Watch, story: FollowedStory, voice: Voice, now: number): Drafted {
    const { after, fresh, topic } = story;
    const key = `${watchSubject(watch.id)}:${fresh[0].id}:with`;
    const reports = fresh
      .slice(0, MOST_ADDED)
      .map((lead) => ({ lead, topic, sources: sourcesOf([lead]) }));
    const reply = alsoReported(reports, foot(watch, deliveryMark(key), voice));
    const dueAt = quietUntil(watch.plan, now);
    return {
      delivery: {
        ...draft(watch, key, { kind: 'post', reply }, now),
        channelId: null,
        after,
        dueAt,
        deadline: dueAt + PATIENCE,
      },
      told: fresh.map(({ id }, index) => ({
        articleId: id,
        deliveryKey: key,
        reason: index < MOST_ADDED ? say('watch.goes-on', { topic }) : null,
      })),
    };
  }

  /** Elsewhere the post names the papers that report it by now, which disturbs nobody. */
  async function intoText(watch: Watch, story: FollowedStory, voice: Voice, now: number) {
    const { telling, after, lead, fresh } = story;
    const first = telling.deliveryKey;
    // One that tells of several is left as it is.
    if (![singleKey(watch, lead.id, false), singleKey(watch, lead.id, true)].includes(first))
      return null;
    const reply = await single(watch, story, first, voice);
    const key = `${first}:with:${Math.max(...fresh.map(({ id }) => id))}`;
    return {
      delivery: {
        ...draft(watch, key, { kind: 'edit', reply }, now),
        priority: PRIORITY.correction,
        // Where Discord lets no more old messages be edited for now, it is tried again for so long.
        deadline: now + HOUR,
        after,
      },
      told: fresh.map(({ id }) => ({ articleId: id, deliveryKey: key, reason: null })),
    };
  }

  return {
    foot,
    async post(watch, stories, voice, now) {
      const [first, ...others] = stories;
      const isOne = others.length === 0;
      const on = isOne ? first.on : null;
      const key = isOne
        ? singleKey(watch, first.lead.id, on !== null)
        : `${singleKey(watch, first.lead.id, false)}:joined`;
      const reply = isOne
        ? await single(watch, first, key, voice)
        : severalStories(stories, foot(watch, deliveryMark(key), voice));
      const told = stories.flatMap((story) =>
        story.articles.map((articleId) => ({
          articleId,
          deliveryKey: key,
          reason: articleId === story.lead.id ? reasonOf(story) : null,
        })),
      );
      return { delivery: posting(), told };

      function posting(): DeliveryDraft {
        const { kind, channelId } = watch.place;
        if (on?.messageId != null && on.messageChannelId === channelId)
          return draft(watch, key, { kind: 'post', reply, repliesTo: on.messageId }, now);
        if (kind !== 'forum') return draft(watch, key, { kind: 'post', reply }, now);
        if (on?.messageId != null)
          return {
            ...draft(watch, key, { kind: 'post', reply }, now),
            channelId: null,
            after: on.deliveryKey,
          };
        const tagIds = watch.plan.tagId === null ? [] : [watch.plan.tagId];
        const title = postTitle(stories, languageIn(voice));
        return draft(watch, key, { kind: 'post in forum', title, tagIds, reply }, now);
      }
    },
    follow: async (watch, story, voice, now) =>
      watch.place.kind === 'forum'
        ? intoPost(watch, story, voice, now)
        : intoText(watch, story, voice, now),
  };
}

/** Of what everybody reads there. */
const languageIn = ({ language }: Voice): Language => languageOf(language ?? '');

const singleKey = ({ id }: Watch, articleId: number, isOn: boolean): string =>
  `${watchSubject(id)}:${articleId}${isOn ? ON : ''}`;

/** Why a story is told, for whoever asks. */
const reasonOf = ({ topic, on }: NewStory) =>
  say(on === null ? 'watch.matches' : 'watch.goes-on', { topic });

const draft = (watch: Watch, key: string, action: DeliveryAction, now: number): DeliveryDraft => ({
  key,
  mark: deliveryMark(key),
  scope: scopeKey(watch.scope),
  channelId: watch.place.channelId,
  action,
  priority: PRIORITY.watch,
  dueAt: now,
  deadline: now + PATIENCE,
  subject: watchSubject(watch.id),
});
