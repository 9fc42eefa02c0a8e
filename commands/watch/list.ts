import { watchLine } from '../../src/briefing/watches/compose-watch.ts';
import { MOST_WATCHES } from '../../src/briefing/watches/watches.ts';
import type { Reply } from '../../src/core/reply.ts';
import { refusal, say } from '../../src/words/say.ts';
import { type Action, type Asker, defineCommand } from '../command.ts';
import { namesOfSources } from '../digest/plan-sources.ts';
import { pageButtons, pageOf } from '../pages.ts';
import type { Services } from '../services.ts';

/** So many lines are one message, however long their words. */
const PAGE_SIZE = 6;

async function showPage(wanted: number, asker: Asker, services: Services): Promise<Reply> {
  const all = await services.watches.list(asker.scope);
  if (all.length === 0) throw refusal('watch.none-yet');
  const { shown, page, pages } = pageOf(all, wanted, PAGE_SIZE);
  const lines = shown.map(async (watch) =>
    watchLine(watch, await namesOfSources(watch.plan.sources, asker, services)),
  );
  return {
    blocks: [
      { kind: 'title', text: say('watch.list') },
      {
        kind: 'note',
        text: say('watch.list-count', { watches: all.length, most: MOST_WATCHES }),
      },
      { kind: 'bullets', items: await Promise.all(lines) },
      ...(shown.some(({ stopped }) => stopped !== null)
        ? [{ kind: 'note', text: say('watch.set-anew') } as const]
        : []),
      ...pageButtons(turnWatches, page, pages),
    ],
  };
}

/** Asks for no permission: what it shows stands in the channels. */
const turnWatches: Action = {
  name: 'turn-watches',
  version: 1,
  answer: 'same',
  execute: ({ key, asker }, services) =>
    showPage(/^\d{1,6}$/.test(key) ? Number(key) : 0, asker, services),
};

export const list = defineCommand({
  data: { name: 'list', description: 'What is watched for here, and how it stands' },
  visibility: 'private',
  execute: ({ asker }, services) => showPage(0, asker, services),
  actions: [turnWatches],
});
