import { MENDED_FOR } from '../../core/history.ts';
import type { ArticleCheck, CheckRecord } from '../../core/withdrawal.ts';
import { plainLine } from '../../text/plain-line.ts';
import { isWithdrawnTitle } from '../../text/withdrawn-title.ts';
import type { Seen } from './look-at-page.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Milliseconds from one look to the next: an article is looked at 1, 6 and 20 hours after it was shown. */
const AGAIN = [5 * HOUR, 14 * HOUR];
/** Milliseconds after which a page that was not there is looked at again: a hiccup is over by then. */
const GONE_AGAIN = 20 * MINUTE;
/** Milliseconds for which a page has to be gone. */
const GONE_FOR = 15 * MINUTE;
/** Milliseconds for which, and between which, a withdrawn article is looked at: it may come back. */
const FOLLOWED_FOR = 2 * DAY;
const FOLLOWED_AGAIN = 6 * HOUR;

/**
 * What a look at the page of an article means. It is withdrawn where its page has been gone for some
 * time while the site is as it should be, or where its title says so that did not say so before.
 *
 * @param isSiteWell asked only where it matters; null = stopped before that was known
 * @returns null where nothing can be said, since the process is being stopped
 */
export async function judgeArticle(
  check: ArticleCheck,
  seen: Seen,
  now: number,
  isSiteWell: () => Promise<boolean | null>,
): Promise<CheckRecord | null> {
  const { goneSince, withdrawnAt, etag, lastModified } = check;
  const kept = { goneSince: null, etag, lastModified };
  switch (seen.kind) {
    case 'stopped':
      return null;
    case 'unclear':
      return { ...kept, nextAt: nextAt(check, now) };
    case 'there': {
      const turned = turnedBy(check, seen);
      // What a withdrawn page gave must not make it look unchanged, and so standing.
      const validators =
        turned === 'withdrawn' || (withdrawnAt !== null && turned === null)
          ? kept
          : { goneSince: null, etag: seen.etag, lastModified: seen.lastModified };
      const next = nextAt({ ...check, withdrawnAt: whenAfter(turned, check, now) }, now);
      return { ...validators, nextAt: next, ...(turned === null ? {} : { turned }) };
    }
    case 'gone': {
      if (withdrawnAt !== null) return { ...kept, nextAt: nextAt(check, now) };
      if (goneSince === null) return { ...kept, goneSince: now, nextAt: now + GONE_AGAIN };
      if (now < goneSince + GONE_FOR) return { ...kept, goneSince, nextAt: now + GONE_AGAIN };
      const isWell = await isSiteWell();
      if (isWell === null) return null;
      if (!isWell) return { ...kept, nextAt: nextAt(check, now) };
      return { ...kept, nextAt: now + FOLLOWED_AGAIN, turned: 'withdrawn' };
    }
  }
}

/** What the title of a page that is there makes of its article; null where all stays as it is. */
function turnedBy(
  { title, withdrawnAt }: ArticleCheck,
  { title: shown, isUnchanged }: Extract<Seen, { readonly kind: 'there' }>,
): 'withdrawn' | 'back' | null {
  // What its feed itself calls withdrawn, or called so from the first, only the feed calls otherwise.
  if (isWithdrawnTitle(title)) return null;
  if (shown !== null && isWithdrawnTitle(shown)) return withdrawnAt === null ? 'withdrawn' : null;
  if (withdrawnAt === null) return null;
  // A page that says "there is nothing here" with a good conscience is no report that came back.
  return isUnchanged || isSameTitle(shown ?? '', title) ? 'back' : null;
}

function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => plainLine(title).toLowerCase());
  if (a === undefined || b === undefined || a === '' || b === '') return false;
  return a.includes(b) || b.includes(a);
}

function whenAfter(
  turned: 'withdrawn' | 'back' | null,
  { withdrawnAt }: ArticleCheck,
  now: number,
) {
  if (turned === null) return withdrawnAt;
  return turned === 'withdrawn' ? now : null;
}

/** Null where it has been looked at often enough. */
function nextAt({ looks, shownAt, withdrawnAt }: ArticleCheck, now: number): number | null {
  if (withdrawnAt !== null) {
    const next = now + FOLLOWED_AGAIN;
    return next > withdrawnAt + FOLLOWED_FOR ? null : next;
  }
  const next = now + (AGAIN[looks] ?? AGAIN.at(-1) ?? DAY);
  return next > shownAt + MENDED_FOR ? null : next;
}
