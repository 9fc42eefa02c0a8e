import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { systemClock } from './core/clock.ts';
import { UserError } from './core/errors.ts';
import { explainFailure } from './explain-failure.ts';
import { runImport } from './import-command.ts';
import { splitLines } from './ingest/split-lines.ts';
import { createLog } from './log.ts';
import { readEnvironment } from './read-environment.ts';
import { openStage, stageNames } from './stages/open-stage.ts';
import { runStage } from './stages/run-stage.ts';

const HELP = `Courant, for operators

  npm run courant -- import PATH…   Stores articles from text, HTML, Markdown, JSON and JSON Lines,
                                    files or folders. Safe to repeat and to interrupt.
  npm run courant -- fetch [--once] Reads the followed feeds that are due, without Discord, and goes
                                    on until Ctrl+C; with --once until none is due any more. May
                                    run beside the bot.
  npm run courant -- setup          Asks for the bot's token, checks it, keeps it in .env, registers the
                                    commands and gives the link that invites the bot.
  npm run courant -- doctor         Looks at settings, database, feeds, Discord and language model,
                                    and says what to mend.
  npm run courant -- backup FILE    Writes a backup of the database to a new file, also while the bot
                                    runs.
  npm run courant -- restore FILE   Puts a backup in the database's place, while no bot runs; what was
                                    there is kept beside it.
  npm run courant -- help           This text.

  npm run -s stage -- NAME [--option value] < in.jsonl > out.jsonl
                                    One stage of the pipeline as a filter: ${stageNames.join(', ')}.

Settings come from the environment and from .env; .env.example names them all.
`;

/** What the shell is told: all went well; it did not; it was called wrongly. */
const EXIT = { well: 0, failed: 1, misused: 2 } as const;

type ExitCode = (typeof EXIT)[keyof typeof EXIT];

async function run([command, ...args]: readonly string[]): Promise<ExitCode> {
  switch (command) {
    case 'import':
      return importArticles(args);
    case 'fetch':
      return fetchFeeds(args);
    case 'setup':
      return setUp(args);
    case 'doctor':
      return examine(args);
    case 'backup':
    case 'restore':
      return copy(command, args);
    case 'stage':
      return filter(args);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return EXIT.well;
    default:
      process.stderr.write(command === undefined ? HELP : `There is no "${command}".\n\n${HELP}`);
      return EXIT.misused;
  }
}

async function importArticles(paths: readonly string[]): Promise<ExitCode> {
  if (paths.length === 0) {
    process.stderr.write('Name the files or folders to import: npm run courant -- import PATH…\n');
    return EXIT.misused;
  }
  const interrupt = interruption();
  const config = readConfig(readEnvironment(process.env));
  const whole = await runImport(paths, config, {
    log: createLog(config.logLevel, process.stderr),
    interrupt,
    told: {
      line: print,
      // At a terminal the lines themselves show how far it is.
      progress: process.stdout.isTTY ? () => {} : showProgress,
    },
  });
  return whole ? EXIT.well : EXIT.failed;
}

async function fetchFeeds(args: readonly string[]): Promise<ExitCode> {
  const [option, ...more] = args;
  if ((option !== undefined && option !== '--once') || more.length > 0) {
    process.stderr.write('The one option is --once: npm run courant -- fetch [--once]\n');
    return EXIT.misused;
  }
  const interrupt = interruption();
  const config = readConfig(readEnvironment(process.env));
  // Loaded only here: a stage starts faster without all that reads the web.
  const { runFetch } = await import('./fetch-command.ts');
  const whole = await runFetch(config, {
    once: option === '--once',
    clock: systemClock,
    log: createLog(config.logLevel, process.stderr),
    interrupt,
    line: print,
  });
  return whole ? EXIT.well : EXIT.failed;
}

async function examine(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) {
    process.stderr.write('It takes no options: npm run courant -- doctor\n');
    return EXIT.misused;
  }
  const { runDoctor } = await import('./doctor-command.ts');
  const nodeVersion = process.versions.node;
  const examined = { nodeVersion, environment: process.env, clock: systemClock };
  return (await runDoctor(examined, print)) ? EXIT.well : EXIT.failed;
}

async function setUp(args: readonly string[]): Promise<ExitCode> {
  if (args.length > 0) {
    process.stderr.write(
      'It takes no options, for others would see them; it asks: npm run courant -- setup\n',
    );
    return EXIT.misused;
  }
  const { runSetup } = await import('./setup-command.ts');
  const { askSecret } = await import('./ask-secret.ts');
  const terminal = { input: process.stdin, output: process.stderr };
  const well = await runSetup({
    environment: process.env,
    file: '.env',
    ask: (question) => askSecret(question, terminal),
    line: print,
  });
  return well ? EXIT.well : EXIT.failed;
}

async function copy(command: 'backup' | 'restore', args: readonly string[]): Promise<ExitCode> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    process.stderr.write(`Name one file: npm run courant -- ${command} FILE\n`);
    return EXIT.misused;
  }
  const { runBackup, runRestore } = await import('./backup-commands.ts');
  const { databaseUrl } = readConfig(readEnvironment(process.env));
  if (command === 'backup') await runBackup(databaseUrl, file, print);
  else await runRestore(databaseUrl, file, systemClock, print);
  return EXIT.well;
}

/** Aborts at the first Ctrl+C or SIGTERM; the second ends the process at once. */
function interruption(): AbortSignal {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => interrupt.abort());
  return interrupt.signal;
}

const showProgress = (text: string) => void process.stderr.write(`${text}\n`);

async function filter(args: readonly string[]): Promise<ExitCode> {
  let stage: Awaited<ReturnType<typeof openStage>>;
  try {
    stage = await openStage(args, {
      config: readConfig(readEnvironment(process.env)),
      makeFolder: makeTemporaryFolder,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(explainFailure(error));
    return EXIT.misused;
  }
  try {
    await runStage(stage, splitLines(process.stdin), print);
  } finally {
    await stage.close();
  }
  return EXIT.well;
}

/** Gone when the process ends, also when it is interrupted or nobody reads on. */
function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'courant-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(EXIT.failed));
  return folder;
}

const print = (line: string) => write(process.stdout, line);

/** Resolves when the stream takes more, so that a slow reader slows the work down and not memory. */
function write(stream: NodeJS.WriteStream, line: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (stream.write(`${line}\n`)) resolve();
  else stream.once('drain', resolve);
  return promise;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the output has left, as `head` does: there is nobody to go on for.
  if (error.code === 'EPIPE') process.exit(EXIT.well);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(explainFailure(error));
  process.exitCode = EXIT.failed;
}
