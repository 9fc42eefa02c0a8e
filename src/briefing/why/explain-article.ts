import type { Article } from '../../core/article.ts';
import type { Clock } from '../../core/clock.ts';
import type { Digest } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import type { ArticleOrigin, PastRun, Telling } from '../../core/history.ts';
import type { Reply, Span, Text } from '../../core/reply.ts';
import type { Scope } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { count, shownSource, titleOf } from '../compose.ts';
import { timesOf } from '../compose-digest.ts';
import { sourcesOf } from '../digest/candidate.ts';
import { EXCLUDED, exclusionOf } from './exclusion.ts';

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
  if (origin === null) throw new UserError('That article is no longer stored here.');
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
      { kind: 'paragraph', text: { bold: 'How it came here' } },
      { kind: 'bullets', items: originLines(origin, story) },
      { kind: 'paragraph', text: { bold: 'In this channel' } },
      ...(lines.length > 0
        ? [{ kind: 'bullets', items: lines } as const]
        : [
            {
              kind: 'paragraph',
              text: 'No digest comes here, and nothing has told of it.',
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

function originLines({ article, owner, edits }: ArticleOrigin, story: readonly Article[]): Text[] {
  const { publishedAt, storedAt, background } = article;
  const from =
    owner === 'library'
      ? 'from the operator’s library'
      : owner.startsWith('feed:')
        ? 'from a source that is followed here'
        : 'added here';
  const papers = sourcesOf(story).length;
  return [
    [{ bold: shownSource(article.source) }, `, ${from}`],
    publishedAt === null
      ? 'Published: the article gives no date'
      : ['Published ', { time: publishedAt, as: 'moment' }],
    [
      'First seen and fetched ',
      { time: storedAt, as: 'moment' },
      ...(background ? [', with its source when that was first followed'] : []),
    ],
    edits === 0
      ? 'Not changed by its paper since'
      : `Changed by its paper ${count(edits, 'time')} since`,
    story.length === 1
      ? 'Alone in its story'
      : `In a story of ${count(story.length, 'article')} from ${count(papers, 'source')}`,
  ];
}

function tellingLine(telling: Telling, articleId: number, { kind, id }: Scope): Text {
  const { toldAt, reason, subject, state, messageId, messageChannelId } = telling;
  const by = subject?.startsWith('watch:') ? 'watch' : 'digest';
  const server = kind === 'server' ? id : '@me';
  const what = `${telling.articleId === articleId ? 'Told' : 'Its story was told'} in a ${by}`;
  const shown: Span =
    messageId === null
      ? what
      : {
          link: what,
          to: `https://discord.com/channels/${server}/${messageChannelId}/${messageId}`,
        };
  const lost = state === 'refused' || state === 'dropped' ? ' (which could not be posted)' : '';
  const why = reason ?? 'Another article spoke for the story.';
  return [shown, `${lost} `, { time: toldAt, as: 'moment' }, '. ', why];
}

/** Why one digest has not told of an article, as the digest is set now. */
async function notTold(
  { history }: Stores,
  digest: Digest,
  { article, owner }: ArticleOrigin,
  tellings: readonly Telling[],
  clock: Clock,
): Promise<Text> {
  const { plan, nextAt, paused } = digest;
  const named = ['Not in the digest of ', timesOf(plan), ': '];
  const runs = await history.runs(digest.id, MOST_RUNS);
  const run = runs.find((one) => sawArticle(one, article));
  if (run === undefined) {
    const [last] = runs;
    const isAhead = last === undefined || article.arrival > last.window.upTo;
    if (!isAhead) return [...named, 'it had come in before the digest looked.'];
    const out = exclusionOf(article, owner, ahead(last, clock.now()), plan);
    if (out !== null) return [...named, `${EXCLUDED[out]}.`];
    if (paused !== null) return [...named, 'the digest is paused.'];
    return [...named, 'it is looked at for the next one, ', { time: nextAt, as: 'moment' }, '.'];
  }
  const out = exclusionOf(article, owner, run.window, plan);
  if (out !== null) return [...named, `${EXCLUDED[out]}.`];
  if (tellings.some(({ toldAt }) => toldAt < run.claimedAt))
    return [...named, 'its story was known here by then, and it added too little that was new.'];
  return [
    ...named,
    'it was looked at for the one of ',
    { time: run.dueAt, as: 'moment' },
    `, and others ranked higher: that one has room for ${count(plan.stories, 'story', 'stories')}.`,
  ];
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
