import { count } from './briefing/compose.ts';
import type { Clock } from './core/clock.ts';
import { checkDatabase } from './doctor/check-database.ts';
import { checkDiscord } from './doctor/check-discord.ts';
import { checkModel } from './doctor/check-model.ts';
import { checkSettings } from './doctor/check-settings.ts';
import { describeFinding, type Finding, fail, ok } from './doctor/finding.ts';

interface Examined {
  /** Node's, such as `26.10.0`. */
  readonly nodeVersion: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/** The first that runs TypeScript as it is and has what else is used. */
const NODE = 26;

/** Looks at all that the bot needs, a line each with what to do. @returns whether nothing fails */
export async function runDoctor(
  examined: Examined,
  line: (text: string) => Promise<void>,
): Promise<boolean> {
  let fails = 0;
  for await (const finding of examine(examined)) {
    if (finding.verdict === 'fail') fails += 1;
    await line(describeFinding(finding));
  }
  await line(fails === 0 ? 'Nothing fails.' : `${count(fails, 'thing')} to mend.`);
  return fails === 0;
}

async function* examine({ nodeVersion, environment, clock }: Examined): AsyncGenerator<Finding> {
  const old = 'npm brings the right one along: npm ci, then npm run courant -- doctor';
  if (Number.parseInt(nodeVersion, 10) >= NODE) yield ok('Node', `${nodeVersion}.`);
  else yield fail('Node', `${nodeVersion} is too old, ${NODE} is needed. ${old}`);
  const { config, findings } = checkSettings(environment);
  yield* findings;
  // Without settings there is nothing to look at with them.
  if (config === null) return;
  yield* checkDatabase(config.databaseUrl, clock);
  yield* await checkDiscord(config);
  yield await checkModel(config.openai);
}
