import { article } from './article.ts';
import { brief } from './brief.ts';
import type { Command } from './command.ts';
import { createHelp } from './help.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { summarize } from './summarize.ts';

const spoken: readonly Command[] = [brief, search, article, summarize, status];

/** Everything people can say to the bot. Running and registering both read this list. */
export const commands: readonly Command[] = [...spoken, createHelp(spoken)];
