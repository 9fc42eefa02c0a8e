import type { PollRecord } from '../core/feed.ts';
import type { Meter } from '../core/meter.ts';
import type { Fetched } from './fetch/fetched.ts';

/** Counts polls by what they came to, and the articles that they brought. */
export interface PollMeasures {
  /** @param record null where the poll was given up. */
  polled(fetched: Fetched, record: PollRecord | null): void;
  stored(articles: { readonly added: number; readonly updated: number }): void;
}

export function measurePolls(meter: Meter): PollMeasures {
  const polls = meter.count('courant_polls_total', 'Polls of feeds.', ['outcome']);
  const articles = meter.count('courant_articles_total', 'Articles that polls brought.', [
    'change',
  ]);
  return {
    polled: (fetched, record) => polls({ outcome: outcomeOf(fetched, record) }),
    stored({ added, updated }) {
      articles({ change: 'added' }, added);
      articles({ change: 'updated' }, updated);
    },
  };
}

function outcomeOf(fetched: Fetched, record: PollRecord | null): string {
  if (record === null) return 'given up';
  if (fetched.kind === 'failed' && fetched.reason === 'not-yet') return 'put off';
  if (record.poll.failures > 0) return 'failed';
  if (fetched.kind === 'not-modified') return 'not modified';
  return record.poll.newItems > 0 ? 'new items' : 'nothing new';
}
