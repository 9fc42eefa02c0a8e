import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { UserError } from '../core/errors.ts';
import { openAnswerStage } from './answer.ts';
import { cleanStage } from './clean.ts';
import { extractStage } from './extract.ts';
import { feedStage } from './feed.ts';
import type { Stage } from './run-stage.ts';
import { openSearchStage } from './search.ts';
import { openStageWriting } from './stage-writing.ts';
import { storiesStage } from './stories.ts';
import { summarizeStage } from './summarize.ts';
import { verifyStage } from './verify.ts';

interface Values {
  readonly articles?: string;
  readonly model?: string;
}

interface Surroundings {
  readonly config: Config;
  /** Makes an empty folder that goes with the process, whatever ends it. */
  readonly makeFolder: () => string;
}

const stages: Readonly<
  Record<
    string,
    {
      readonly options: readonly (keyof Values)[];
      open(values: Values, surroundings: Surroundings): Promise<Stage>;
    }
  >
> = {
  answer: {
    options: ['articles', 'model'],
    open: async ({ articles, model }, { config, makeFolder }) => {
      const file = needArticles('answer', articles);
      const { writer } = await openStageWriting(model, config);
      return openAnswerStage(file, makeFolder(), writer);
    },
  },
  clean: {
    options: [],
    open: async () => ({ line: cleanStage(), close: async () => {} }),
  },
  extract: {
    options: [],
    open: async () => extractStage(),
  },
  feed: {
    options: [],
    open: async () => ({ line: feedStage(), close: async () => {} }),
  },
  search: {
    options: ['articles'],
    open: async ({ articles }, { makeFolder }) =>
      openSearchStage(needArticles('search', articles), makeFolder()),
  },
  stories: {
    options: [],
    open: async () => storiesStage(),
  },
  summarize: {
    options: ['model'],
    open: async ({ model }, { config }) => ({
      line: summarizeStage((await openStageWriting(model, config)).summaries),
      close: async () => {},
    }),
  },
  verify: {
    options: [],
    open: async () => ({ line: verifyStage(), close: async () => {} }),
  },
};

/** The stages that can be run alone. */
export const stageNames: readonly string[] = Object.keys(stages);

/**
 * @param args the stage's name and its options, as typed.
 * @throws UserError that names the stages and options there are.
 */
export async function openStage(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Stage> {
  const [name = '', ...rest] = args;
  const stage = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (stage === undefined)
    throw new UserError(`There is no stage "${name}". Stages: ${stageNames.join(', ')}.`);
  return stage.open(readOptions(name, stage.options, rest), surroundings);
}

function readOptions(name: string, known: readonly (keyof Values)[], args: string[]): Values {
  try {
    const options = Object.fromEntries(
      known.map((option) => [option, { type: 'string' as const }]),
    );
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    const list = known.length === 0 ? 'none' : known.map((option) => `--${option}`).join(', ');
    throw new UserError(
      `The stage "${name}" cannot be run so: ${error instanceof Error ? error.message : error} Its options: ${list}.`,
      { cause: error },
    );
  }
}

function needArticles(stage: string, file: string | undefined): string {
  if (file === undefined)
    throw new UserError(`The stage "${stage}" needs --articles FILE, JSON Lines to search in.`);
  return file;
}
