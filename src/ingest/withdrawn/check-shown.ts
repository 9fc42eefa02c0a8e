import type { Clock } from '../../core/clock.ts';
import { MENDED_FOR } from '../../core/history.ts';
import type { Logger } from '../../core/logger.ts';
import type { ArticleCheck, WithdrawalStore } from '../../core/withdrawal.ts';
import { describeUrl } from '../fetch/describe-url.ts';
import { judgeArticle } from './judge-article.ts';
import type { LookAtPage } from './look-at-page.ts';

/** Looks at the pages of shown articles that are due. @returns how many turned out to be withdrawn, or back */
export type CheckShown = () => Promise<number>;

interface Surroundings {
  readonly withdrawals: WithdrawalStore;
  /** Opened when there is a page to look at. */
  readonly openLook: () => Promise<LookAtPage>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Pages looked at in one go. */
const AT_ONCE = 12;
/** Milliseconds after which a page may be looked at again by whom it was claimed and not recorded. */
const LEASE = 15 * 60 * 1000;
/** Articles of the same source that are looked at before and after one that is gone. */
const NEIGHBOURS = 2;

/** Each article is read once for all who were shown it. */
export function createCheckShown({ withdrawals, openLook, clock, log }: Surroundings): CheckShown {
  async function check(article: ArticleCheck, pages: LookAtPage): Promise<boolean> {
    const { articleId, url, etag, lastModified } = article;
    const front = frontOf(article);
    const seen = await pages.look({ url, front, etag, lastModified });
    const record = await judgeArticle(article, seen, clock.now(), () =>
      isSiteWell(article, front, pages),
    );
    if (record === null) return false;
    await withdrawals.record(articleId, record);
    if (record.turned !== undefined)
      log.info({ page: describeUrl(url), article: articleId }, `an article is ${record.turned}`);
    return record.turned !== undefined;
  }

  /**
   * Whether the front page stands, and most of the article's neighbours at the same host: otherwise
   * it is the site that is in trouble, or has moved. Null where that was stopped.
   */
  async function isSiteWell(
    { articleId, url }: ArticleCheck,
    front: string,
    pages: LookAtPage,
  ): Promise<boolean | null> {
    const { host } = new URL(url);
    const beside = (await withdrawals.neighbours(articleId, NEIGHBOURS)).filter(
      (one) => URL.parse(one)?.host === host,
    );
    const frontKind = await pages.glance({ url: front, front });
    if (frontKind !== 'there') return frontKind === 'stopped' ? null : false;
    let standing = 0;
    for (const one of beside) {
      const kind = await pages.glance({ url: one, front });
      if (kind === 'stopped') return null;
      if (kind === 'there') standing += 1;
    }
    // Without a neighbour nobody can tell the page from the site.
    return standing * 2 > beside.length;
  }

  return async () => {
    let turned = 0;
    for (;;) {
      const now = clock.now();
      const due = await withdrawals.claimDue(now, now - MENDED_FOR, AT_ONCE, now + LEASE);
      if (due.length === 0) return turned;
      const pages = await openLook();
      const done = await Promise.all(
        due.map(async (article) => {
          try {
            return await check(article, pages);
          } catch (error) {
            const page = describeUrl(article.url);
            log.error({ err: error, page }, 'a page could not be looked at');
            return false;
          }
        }),
      );
      turned += done.filter(Boolean).length;
    }
  };
}

/** The site that the feed names, where the article stands there too; else the root of the article's. */
function frontOf({ url, siteUrl }: ArticleCheck): string {
  const own = new URL('/', url);
  const named = siteUrl === null ? null : URL.parse(siteUrl);
  return named?.host === own.host ? named.href : own.href;
}
