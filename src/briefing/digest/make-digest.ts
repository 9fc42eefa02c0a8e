import type { ArrivalWindow, DigestRun } from '../../core/digest.ts';
import type { SummarySentence } from '../../core/language-model.ts';
import type { Reply } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import { languageOf } from '../../words/languages.ts';
import { SENTENCES } from '../lengths.ts';
import type { ComposedDigest } from '../run-digests.ts';
import { isLate, nextRun } from '../schedule.ts';
import type { ShortText, Summaries } from '../summaries.ts';
import type { Voice, Voices } from '../voices.ts';
import type { Candidate } from './candidate.ts';
import { chooseStories } from './choose-stories.ts';
import { digestDeliveries } from './deliveries.ts';
import { type DigestActions, type Edition, type EditionPart, partsOf } from './edition.ts';
import { readCandidates } from './read-candidates.ts';
import { rememberLast } from './remember-last.ts';

/** Makes digests of what is stored. */
export interface DigestMaker {
  /** What a run posts; nothing where there is nothing new and silence is wanted then. */
  compose(run: DigestRun): Promise<ComposedDigest>;
  /** What it would post, a message each; nothing comes of it. */
  preview(run: DigestRun): Promise<readonly Reply[]>;
  /** How often a composition was made, and not taken from those made for others. */
  compositions(): number;
}

interface Ingredients {
  readonly store: Pick<Store, 'articles' | 'digests'>;
  readonly summaries: Summaries;
  readonly voices: Voices;
  readonly actions: DigestActions;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
}

const MINUTE = 60_000;
/** How far back a channel's memory goes: as long as stories are taken up again. Milliseconds. */
const MEMORY = 30 * 24 * 60 * 60 * 1000;
/** Candidates and compositions kept for others that are due at the same time. */
const KEPT = 200;
/** In the buttons of a preview, which were never posted. */
const PREVIEW = 'preview';

/**
 * Thousands of digests are due in the same minute, most of them alike: candidates are read once for
 * all that see the same and want the same, and an edition is made once for those that were also
 * told the same before.
 */
export function createDigestMaker({
  store,
  summaries,
  voices,
  actions,
  fits,
}: Ingredients): DigestMaker {
  const candidatesOf = rememberLast<readonly Candidate[]>(KEPT);
  const editions = rememberLast<readonly [EditionPart, ...EditionPart[]]>(KEPT);
  let compositions = 0;

  async function parts(run: DigestRun): Promise<readonly [EditionPart, ...EditionPart[]]> {
    const { window, digest } = run;
    const { plan, scope, place } = digest;
    const { topics, sources, language } = plan;
    const seen = await store.articles.sight(scope);
    const asked = JSON.stringify([seen, ...alike(window), topics, sources, language]);
    const candidates = await candidatesOf(asked, () =>
      readCandidates(store.articles, window, scope, plan),
    );
    const inSight = new Set(
      candidates.flatMap(({ fresh, earlier }) => [...fresh, ...earlier].map(({ id }) => id)),
    );
    const known = await store.digests.told(place.channelId, window.until - MEMORY);
    const told = known.flatMap(({ articleId }) => (inSight.has(articleId) ? [articleId] : []));
    const voice = await voices.shared(scope);
    const spoken = [voice.language, voice.model];
    const seenBefore = told.sort((a, b) => a - b);
    const edition = JSON.stringify([asked, seenBefore, run.dueAt, shape(run), spoken]);
    return editions(edition, async () => {
      compositions += 1;
      return partsOf(await tell(run, candidates, new Set(told), voice), actions, fits);
    });
  }

  async function tell(
    run: DigestRun,
    candidates: readonly Candidate[],
    told: ReadonlySet<number>,
    voice: Voice,
  ): Promise<Edition> {
    const { plan } = run.digest;
    const chosen = chooseStories(candidates, told, run.window, plan);
    const wanted = SENTENCES[plan.length];
    const stories = await Promise.all(
      chosen.map(async (story) => {
        if (wanted === 0) return { story, short: null };
        const { lead, update } = story;
        if (update === null)
          return { story, short: await summaries.summarize(lead, wanted, voice) };
        if (voice.model === 'off') return { story, short: quoted(update) };
        const text = update.map((sentence) => sentence.text).join(' ');
        return { story, short: await summaries.summarize({ ...lead, text }, wanted, voice) };
      }),
    );
    const articles = candidates.reduce((all, { fresh }) => all + fresh.length, 0);
    const nextAt = nextRun(plan, Math.max(run.dueAt, run.claimedAt));
    return { run, stories, articles, nextAt, language: languageOf(voice.language ?? '') };
  }

  return {
    async compose(run) {
      const made = await parts(run);
      if (run.digest.plan.empty === 'silence' && isEmpty(made)) return { deliveries: [], told: [] };
      return digestDeliveries(run, made);
    },
    preview: async (run) => (await parts(run)).map((part) => part.reply(PREVIEW)),
    compositions: () => compositions,
  };
}

const quoted = (sentences: readonly SummarySentence[]): ShortText => ({
  sentences: sentences.map(({ text, start, end }) => ({ text, passages: [{ start, end }] })),
  writtenBy: null,
  fallback: null,
});

const isEmpty = (parts: readonly EditionPart[]): boolean =>
  parts.every(({ stories }) => stories.length === 0);

/** Windows of the same articles; ends that are seconds apart look the same. */
function alike({ after, upTo, first, since, until }: ArrivalWindow): unknown[] {
  return [after, upTo, first, Math.floor(since / MINUTE), Math.floor(until / MINUTE)];
}

/** What of a run changes how its edition looks, beside what it tells. */
function shape(run: DigestRun): unknown[] {
  const { plan, place, id } = run.digest;
  const { minute, days, timezone, stories, length } = plan;
  const direct = place.kind === 'direct' ? id : null;
  return [minute, days, timezone, stories, length, direct, isLate(run)];
}
