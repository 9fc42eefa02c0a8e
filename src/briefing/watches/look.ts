import { type Article, stands } from '../../core/article.ts';
import type { Telling } from '../../core/history.ts';
import type { Scope } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { type HeldStory, type Watch, watchSubject } from '../../core/watch.ts';
import { type Candidate, sourcesOf } from '../digest/candidate.ts';
import { readCandidates } from '../digest/read-candidates.ts';
import { whatIsNewAfter } from '../digest/what-is-new.ts';
import type { FoundStory } from './compose-watch.ts';

type Stores = Pick<Store, 'articles' | 'history'>;

/**
 * What anything told a channel so long ago is not told there again by a watch: who else reports it
 * is added to the post. After that a story comes again where it has moved on. Milliseconds.
 */
const JUST_TOLD = 24 * 60 * 60 * 1000;
/** Articles of a story that are kept as told. */
const MOST_TOLD = 40;

/** A story that the channel is to be told of. */
export interface NewStory extends FoundStory {
  /** The articles that are told with it, the lead first. */
  readonly articles: readonly number[];
  /** This watch's last post of the story, days ago, from which it has moved on; null = none. */
  readonly on: Telling | null;
}

/** A story that this watch posted within a day, and that others report by now. */
export interface FollowedStory extends FoundStory {
  /** What this watch posted last of it; its article leads. */
  readonly telling: Telling;
  /** The delivery after which what is added comes: an addition that is on its way, or the post. */
  readonly after: string;
  /** Newest first. */
  readonly fresh: readonly [Article, ...Article[]];
}

/** What has come in for a watch since its last look. */
export interface Seen {
  readonly fresh: readonly NewStory[];
  readonly followed: readonly FollowedStory[];
}

/** Sorts what has come in up to an arrival: what is new to the channel, and what goes on. */
export async function look(
  { articles, history }: Stores,
  watch: Watch,
  {
    upTo,
    now,
    held,
  }: { readonly upTo: number; readonly now: number; readonly held: readonly HeldStory[] },
): Promise<Seen> {
  const { scope, plan, place, seenArrival, seenAt } = watch;
  if (upTo <= seenArrival) return { fresh: [], followed: [] };
  const window = { after: seenArrival, upTo, since: seenAt, until: now, first: false };
  const wanted = { topics: plan.words, sources: plan.sources, language: null };
  const candidates = await readCandidates(articles, window, scope, wanted);
  const waiting = new Set(held.map(({ articleId }) => articleId));
  const fresh: NewStory[] = [];
  const followed: FollowedStory[] = [];
  for (const candidate of candidates) {
    const all = [...candidate.fresh, ...candidate.earlier];
    if (all.some(({ id }) => waiting.has(id))) continue;
    const tellings = await history.tellings(
      place.channelId,
      all.map(({ id }) => id),
    );
    const counted = tellings.filter(isCounted);
    const own = counted.filter(({ subject }) => subject === watchSubject(watch.id));
    const isRecent = ({ toldAt }: Telling) => toldAt > now - JUST_TOLD;
    const last = own.find(({ reason }) => reason !== null) ?? null;
    const lead = all.find(({ id }) => id === last?.articleId);
    const [newest, ...others] = candidate.fresh;
    if (last !== null && isRecent(last) && lead !== undefined && newest !== undefined)
      followed.push({
        ...found(candidate, lead, all),
        telling: last,
        after: (own.find(isOnItsWay) ?? last).deliveryKey,
        fresh: [newest, ...others],
      });
    else if (!counted.some(isRecent) && (own.length === 0 || movesOn(candidate, own)))
      fresh.push(newStory(candidate, all, last));
  }
  return { fresh: fresh.toReversed(), followed };
}

/**
 * Stories that were held back, as they are now: each once, though several have become one, and none
 * that is gone or withdrawn, or that something else has told the channel meanwhile.
 */
export async function heldStories(
  { articles, history }: Stores,
  { scope, place }: Pick<Watch, 'scope' | 'place'>,
  held: readonly HeldStory[],
  now: number,
): Promise<readonly NewStory[]> {
  const topics = new Map(held.map(({ articleId, topic }) => [articleId, topic]));
  const leads = (await articles.getMany([...topics.keys()], scope)).filter(stands);
  const stories: NewStory[] = [];
  for (const lead of leads) {
    if (stories.some((story) => story.articles.includes(lead.id))) continue;
    const all = lead.story === null ? [lead] : await wholeStory(articles, lead.story, scope);
    const ids = idsOf(lead, all);
    const tellings = await history.tellings(place.channelId, ids);
    if (tellings.some((one) => isCounted(one) && one.toldAt > now - JUST_TOLD)) continue;
    const topic = topics.get(lead.id) ?? '';
    stories.push({ lead, sources: sourcesOf([lead, ...all]), topic, articles: ids, on: null });
  }
  return stories;
}

const isOnItsWay = ({ state }: Telling): boolean => state === 'waiting' || state === 'sending';

const isCounted = ({ state }: Telling): boolean => state !== 'refused' && state !== 'dropped';

const wholeStory = (articles: Store['articles'], story: number, scope: Scope) =>
  articles.ofStories([story], scope, Number.MAX_SAFE_INTEGER, MOST_TOLD);

/** Whether what came says more than the channel was told of the story. */
function movesOn({ fresh, earlier }: Candidate, own: readonly Telling[]): boolean {
  const told = earlier.filter(({ id }) => own.some(({ articleId }) => articleId === id));
  const whatIsNew = whatIsNewAfter(told);
  return fresh.some((article) => whatIsNew(article, 1) !== null);
}

function newStory(candidate: Candidate, all: readonly Article[], on: Telling | null): NewStory {
  // The first report of several is the one that broke it.
  const lead = candidate.fresh.findLast(({ url }) => url !== null) ?? candidate.fresh.at(-1);
  if (lead === undefined) throw new Error('a candidate has nothing fresh');
  return { ...found(candidate, lead, all), articles: idsOf(lead, all), on };
}

const found = ({ topic }: Candidate, lead: Article, all: readonly Article[]): FoundStory => ({
  lead,
  sources: sourcesOf([lead, ...all]),
  topic: topic ?? '',
});

const idsOf = (lead: Article, all: readonly Article[]): number[] => [
  lead.id,
  ...all
    .map(({ id }) => id)
    .filter((id) => id !== lead.id)
    .slice(0, MOST_TOLD),
];
