import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAboutThisMessage } from './ask-about-this-message.ts';
import { brief } from './brief.ts';
import type { Listed } from './command.ts';
import { digest } from './digest.ts';
import { createHelp } from './help.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { summarize } from './summarize.ts';
import { summarizeMessage } from './summarize-message.ts';
import { watch } from './watch.ts';
import { why } from './why.ts';
import { whyThisMessage } from './why-this-message.ts';

const spoken: readonly Listed[] = [
  brief,
  ask,
  search,
  article,
  summarize,
  summarizeMessage,
  askAboutThisMessage,
  digest,
  watch,
  why,
  whyThisMessage,
  sources,
  settings,
  privacy,
  status,
];

/** Everything people can say to the bot. Running and registering both read this list. */
export const commands: readonly Listed[] = [...spoken, createHelp(spoken)];
