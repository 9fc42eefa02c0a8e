import type { Clock } from '../../core/clock.ts';
import type { Reply } from '../../core/reply.ts';
import type { Scope } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { explainArticle } from './explain-article.ts';
import { explainMessage } from './explain-message.ts';

/** Explains what was told, and what was not; each within its scope. */
export interface Why {
  /**
   * @param mark of the message's delivery, from outside
   * @throws UserError where there is no such message in the scope
   */
  message(mark: string, scope: Scope): Promise<Reply>;
  /** @throws UserError where the scope does not see the article. */
  article(
    articleId: number,
    at: { readonly scope: Scope; readonly channelId: string },
  ): Promise<Reply>;
}

/** @param store what has been. */
export function createWhy(
  store: Pick<Store, 'articles' | 'digests' | 'history' | 'outbox'>,
  clock: Clock,
): Why {
  return {
    message: (mark, scope) => explainMessage(store, mark, scope),
    article: (articleId, at) => explainArticle(store, clock, articleId, at),
  };
}
