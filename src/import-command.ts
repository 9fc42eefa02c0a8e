import type { Config } from './config.ts';
import { systemClock } from './core/clock.ts';
import type { Logger } from './core/logger.ts';
import { LIBRARY } from './core/scope.ts';
import { describeImport } from './ingest/describe-import.ts';
import { type ImportOutcome, importPaths } from './ingest/import.ts';
import { openStore } from './store/open-store.ts';

/** Where an import tells what it does. */
interface Told {
  /** What was done with one article. */
  line(text: string): Promise<void>;
  /** How far it is, on long work. */
  progress(text: string): void;
}

/** Milliseconds between two words on how far it is. */
const PROGRESS_EVERY = 500;

/**
 * Stores articles from files and folders in the operator's library.
 *
 * @param interrupt stops it before the next batch; what is stored stays.
 * @returns whether it came to its end and found anything to store.
 * @throws UserError where the store cannot be opened or can take no more.
 */
export async function runImport(
  paths: readonly string[],
  config: Config,
  { log, interrupt, told }: { log: Logger; interrupt: AbortSignal; told: Told },
): Promise<boolean> {
  const store = await openStore({
    url: config.databaseUrl,
    clock: systemClock,
    log,
    exclusive: false,
  });
  const counts = new Map<ImportOutcome['outcome'], number>();
  let lastTold = systemClock.now();
  try {
    for await (const done of importPaths(paths, { store, owner: LIBRARY, signal: interrupt })) {
      counts.set(done.outcome, (counts.get(done.outcome) ?? 0) + 1);
      await told.line(describeImport(done));
      if (systemClock.now() - lastTold < PROGRESS_EVERY) continue;
      lastTold = systemClock.now();
      told.progress(summary(counts));
    }
  } finally {
    await store.close();
    // Also before the sentence that says why it ended early.
    if (counts.size > 0) await told.line(summary(counts));
  }
  if (counts.size === 0) await told.line('Nothing to import there.');
  if (interrupt.aborted) await told.line('Interrupted. Run it again for the rest.');
  return !interrupt.aborted && [...counts.keys()].some((outcome) => outcome !== 'skipped');
}

function summary(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([outcome, number]) => `${number} ${outcome}`).join(', ');
}
