import { showSources } from '../commands/sources/list.ts';
import { createCorrections } from './briefing/corrections/corrections.ts';
import { createBrokenNotices } from './briefing/notices/broken-sources.ts';
import type { Summaries } from './briefing/summaries.ts';
import type { Voices } from './briefing/voices.ts';
import type { Clock } from './core/clock.ts';
import type { Logger } from './core/logger.ts';
import type { Reply } from './core/reply.ts';
import type { Store } from './core/store.ts';
import { createCheckShown } from './ingest/withdrawn/check-shown.ts';
import { careJobs, type Job } from './jobs.ts';
import type { Web } from './web.ts';

interface Surroundings {
  readonly store: Store;
  readonly summaries: Summaries;
  readonly voices: Voices;
  readonly web: Web;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
}

/** What looks after what was posted: whether it still stands, mending it, and telling of broken sources. */
export function openCare({ web, ...surroundings }: Surroundings): readonly Job[] {
  const { store, clock, log } = surroundings;
  const { withdrawals } = store;
  const openLook = async () => (await web.open()).pages;
  return careJobs({
    checkShown: createCheckShown({ withdrawals, openLook, clock, log }),
    correct: createCorrections(surroundings),
    tellOfBroken: createBrokenNotices(store, showSources, clock),
  });
}
