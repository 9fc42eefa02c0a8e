import { type Article, stands } from '../../core/article.ts';
import type { Clock } from '../../core/clock.ts';
import type { Digest } from '../../core/digest.ts';
import type { ArticleOrigin, PastRun, Telling } from '../../core/history.ts';
import type { Reply, Said, Span, Text } from '../../core/reply.ts';
import type { Owner, Scope } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { refusal, say } from '../../words/say.ts';
import { shownSource, titleOf } from '../compose.ts';
import { timesOf } from '../compose-digest.ts';
import { sourcesOf } from '../digest/candidate.ts';
import { exclusionOf } from './exclusion.ts';

type Stores = Pick<Store, 'articles' | 'digests' | 'history'>;

/** Runs of a digest that are looked through for the one that saw an article: some weeks of them. */
const MOST_RUNS = 100;
/** Articles of a story that are looked at. */
const MOST_OF_STORY = 200;
/** Tellings and digests that are listed. */
const LISTED = 5;

/**
 * How an article came here, and how it was told in the channel where it is asked; or why it was not.
 *
 * @throws UserError where the scope does not see it
 */
export async function explainArticle(
  stores: Stores,
  clock: Clock,
  articleId: number,
  at: { readonly scope: Scope; readonly channelId: string },
): Promise<Reply> {
  const origin = await stores.history.origin(articleId, at.scope);
  if (origin === null) throw refusal('why.not-stored');
  const story = await storyOf(stores, origin, at.scope);
  const tellings = await stores.history.tellings(
    at.channelId,
    story.map(({ id }) => id),
  );
  const digests = (await stores.digests.list(at.scope)).filter(
    ({ place }) => place.channelId === at.channelId,
  );
  const here: Text[] = tellings
    .filter(({ reason, articleId: told }) => reason !== null || told === articleId)
    .slice(0, LISTED)
    .map((telling) => tellingLine(telling, articleId, at.scope));
  const told = new Set(tellings.map(({ articleId: one }) => one));
  const why = told.has(articleId)
    ? []
    : await Promise.all(
        digests.slice(0, LISTED).map((digest) => notTold(stores, digest, origin, tellings, clock)),
      );
  const lines = [...here, ...why];
  return {
    blocks: [
      { kind: 'title', text: titleOf(origin.article) },
      { kind: 'paragraph', text: { bold: say('why.how-it-came') } },
      { kind: 'bullets', items: originLines(origin, story) },
      { kind: 'paragraph', text: { bold: say('why.in-this-channel') } },
      ...(lines.length > 0
        ? [{ kind: 'bullets', items: lines } as const]
        : [
            {
              kind: 'paragraph',
              text: say('why.not-told-here'),
            } as const,
          ]),
    ],
  };
}

async function storyOf(
  { articles }: Stores,
  { article }: ArticleOrigin,
  scope: Scope,
): Promise<readonly Article[]> {
  if (article.story === null) return [article];
  const all = await articles.ofStories(
    [article.story],
    scope,
    Number.MAX_SAFE_INTEGER,
    MOST_OF_STORY,
  );
  return all.some(({ id }) => id === article.id) ? all : [article, ...all];
}

function originLines({ article, owner, edits }: ArticleOrigin, story: readonly Article[]): Said[] {
  const { publishedAt, storedAt, background, withdrawnAt } = article;
  const source = { bold: shownSource(article.source) };
  const when = { time: storedAt, as: 'moment' } as const;
  const counts = { articles: story.length, sources: sourcesOf(story).length };
  return [
    say(fromWhere(owner), { source }),
    publishedAt === null
      ? say('why.no-date')
      : say('why.published', { when: { time: publishedAt, as: 'moment' } }),
    say(background ? 'why.first-seen-background' : 'why.first-seen', { when }),
    edits === 0 ? say('why.unchanged') : say('why.changed', { edits }),
    ...(withdrawnAt === null
      ? []
      : [say('why.withdrawn', { when: { time: withdrawnAt, as: 'moment' } })]),
    story.length === 1 ? say('why.alone') : say('why.in-story', counts),
  ];
}

function fromWhere(owner: Owner) {
  if (owner === 'library') return 'why.from-library';
  return owner.startsWith('feed:') ? 'why.from-followed' : 'why.added-here';
}

function tellingLine(telling: Telling, articleId: number, { kind, id }: Scope): Said {
  const { toldAt, reason, subject, state, messageId, messageChannelId } = telling;
  const by = subject?.startsWith('watch:') ? 'watch' : 'digest';
  const server = kind === 'server' ? id : '@me';
  const what = say(`why.${telling.articleId === articleId ? 'told' : 'story-told'}-in-${by}`);
  const told: Span =
    messageId === null
      ? what
      : {
          link: what,
          to: `https://discord.com/channels/${server}/${messageChannelId}/${messageId}`,
        };
  const isLost = state === 'refused' || state === 'dropped';
  return say(isLost ? 'why.telling-lost' : 'why.telling', {
    told,
    when: { time: toldAt, as: 'moment' },
    why: reason ?? say('why.another-spoke'),
  });
}

/** Why one digest has not told of an article, as the digest is set now. */
async function notTold(
  { history }: Stores,
  digest: Digest,
  origin: ArticleOrigin,
  tellings: readonly Telling[],
  clock: Clock,
): Promise<Said> {
  const why = await whyNot(history, digest, origin, tellings, clock);
  return say('why.not-in-digest', { times: timesOf(digest.plan), why });
}

async function whyNot(
  history: Stores['history'],
  { id, plan, nextAt, paused }: Digest,
  { article, owner }: ArticleOrigin,
  tellings: readonly Telling[],
  clock: Clock,
): Promise<Said> {
  if (!stands(article)) return say('why.because-withdrawn');
  const runs = await history.runs(id, MOST_RUNS);
  const run = runs.find((one) => sawArticle(one, article));
  if (run === undefined) {
    const [last] = runs;
    const isAhead = last === undefined || article.arrival > last.window.upTo;
    if (!isAhead) return say('why.because-before');
    const out = exclusionOf(article, owner, ahead(last, clock.now()), plan);
    if (out !== null) return say(`why.because-${out}`);
    if (paused !== null) return say('why.because-paused');
    return say('why.because-ahead', { next: { time: nextAt, as: 'moment' } });
  }
  const out = exclusionOf(article, owner, run.window, plan);
  if (out !== null) return say(`why.because-${out}`);
  if (tellings.some(({ toldAt }) => toldAt < run.claimedAt)) return say('why.because-known');
  const when = { time: run.dueAt, as: 'moment' } as const;
  return say('why.because-ranked-lower', { when, stories: plan.stories });
}

function sawArticle(
  { window }: PastRun,
  { arrival, publishedAt }: ArticleOrigin['article'],
): boolean {
  const { first, after, upTo, since, until } = window;
  if (arrival > upTo) return false;
  if (!first) return arrival > after;
  return publishedAt !== null && publishedAt >= since && publishedAt < until;
}

/** What the next run looks at, as far as it is known now. */
const ahead = (last: PastRun | undefined, now: number) => ({
  after: last?.window.upTo ?? 0,
  upTo: Number.MAX_SAFE_INTEGER,
  since: last?.window.until ?? now - 24 * 60 * 60 * 1000,
  until: now,
  first: last === undefined,
});
