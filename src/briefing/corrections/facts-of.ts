import type { Article } from '../../core/article.ts';
import type { OvertakenMessage, Turn } from '../../core/history.ts';
import type { Scope } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { asParagraph } from '../compose.ts';
import type { Summaries } from '../summaries.ts';
import type { Voices } from '../voices.ts';
import type { Fact } from './corrected-reply.ts';

const SENTENCES = 2;
/** Reports of a story that are asked whether they say the same as a withdrawn one. */
const MOST_OTHERS = 4;
/** Reports that a message tells of, with all that stand behind its stories. */
const MOST_TOLD = 500;

/** Tells what has become of each story that a message shows. */
export function createFacts(
  store: Pick<Store, 'articles' | 'digests' | 'history'>,
  summaries: Summaries,
  voices: Voices,
): (message: OvertakenMessage, scope: Scope) => Promise<readonly Fact[]> {
  async function factsOf(
    { deliveryKey, version, changed, withdrawn, back }: OvertakenMessage,
    scope: Scope,
  ): Promise<readonly Fact[]> {
    const shown = (await store.history.shownBy(deliveryKey)).map((one) => one.articleId);
    const leads = await store.articles.getMany(shown, scope);
    const behind = await store.articles.getMany(
      withdrawn.map(({ articleId }) => articleId).filter((id) => !shown.includes(id)),
      scope,
    );
    const facts = await Promise.all(
      leads.map(async (lead): Promise<readonly Fact[]> => {
        const when = (turns: readonly Turn[]) =>
          turns.find((turn) => turn.articleId === lead.id)?.at;
        const gone = when(withdrawn);
        if (gone !== undefined)
          return [
            {
              kind: 'withdrawn',
              lead,
              at: gone,
              others: await othersOf(lead, [deliveryKey, version], scope),
            },
          ];
        return [
          ...(await changeOf(lead, when(changed), scope)),
          ...inPartOf(lead, behind),
          ...[when(back) ?? []].flat().map((at): Fact => ({ kind: 'back', lead, at })),
        ];
      }),
    );
    return facts.flat();
  }

  async function changeOf(lead: Article, at: number | undefined, scope: Scope): Promise<Fact[]> {
    if (at === undefined) return [];
    const { sentences } = await summaries.summarize(lead, SENTENCES, await voices.shared(scope));
    return [{ kind: 'changed', lead, at, now: asParagraph(sentences).text }];
  }

  /** Reports of the same story that were told with it and stand: what becomes of those is told as well. */
  async function othersOf(
    { id, story }: Article,
    deliveryKeys: readonly string[],
    scope: Scope,
  ): Promise<readonly Article[]> {
    if (story === null) return [];
    const told = await Promise.all(deliveryKeys.map((key) => store.digests.toldBy(key, MOST_TOLD)));
    const behind = new Set(told.flat());
    const all = await store.articles.ofStories([story], scope, Number.MAX_SAFE_INTEGER, MOST_TOLD);
    return all.filter((one) => one.id !== id && behind.has(one.id)).slice(0, MOST_OTHERS);
  }

  return factsOf;
}

/** That other papers which stood behind a story, and did not lead it, have taken theirs back. */
function inPartOf(lead: Article, behind: readonly Article[]): Fact[] {
  const own = behind.filter(
    ({ story, source }) => story !== null && story === lead.story && source !== lead.source,
  );
  const at = Math.max(...own.map(({ withdrawnAt }) => withdrawnAt ?? 0));
  if (own.length === 0) return [];
  return [
    { kind: 'withdrawn in part', lead, at, papers: [...new Set(own.map(({ source }) => source))] },
  ];
}
