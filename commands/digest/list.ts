import { inRow } from '../../src/briefing/compose.ts';
import { digestLine } from '../../src/briefing/compose-digest.ts';
import { MOST_DIGESTS } from '../../src/briefing/digests.ts';
import type { Reply } from '../../src/core/reply.ts';
import { refusal, say } from '../../src/words/say.ts';
import { type Action, type Asker, defineCommand } from '../command.ts';
import { pageButtons, pageOf } from '../pages.ts';
import type { Services } from '../services.ts';

/** So many lines are one message, however long their topics and their troubles. */
const PAGE_SIZE = 6;

async function showPage(wanted: number, { scope }: Asker, { digests }: Services): Promise<Reply> {
  const all = await digests.list(scope);
  if (all.length === 0) throw refusal('digest.none-yet');
  const { shown, page, pages } = pageOf(all, wanted, PAGE_SIZE);
  const paused = all.filter((digest) => digest.paused !== null).length;
  const lines = shown.map(async (digest) => digestLine(digest, await digests.troubles(digest)));
  return {
    blocks: [
      { kind: 'title', text: say('digest.list') },
      {
        kind: 'note',
        text: inRow([
          say('digest.list-count', { digests: all.length, most: MOST_DIGESTS }),
          ...(paused > 0 ? [say('digest.list-paused', { digests: paused })] : []),
          ...(pages > 1 ? [say('digest.list-page', { page: page + 1, pages })] : []),
        ]),
      },
      { kind: 'bullets', items: await Promise.all(lines) },
      ...pageButtons(turnDigests, page, pages),
    ],
  };
}

/** Asks for no permission: what it shows stands in the channels. */
const turnDigests: Action = {
  name: 'turn-digests',
  version: 1,
  answer: 'same',
  execute: ({ key, asker }, services) =>
    showPage(/^\d{1,6}$/.test(key) ? Number(key) : 0, asker, services),
};

export const list = defineCommand({
  data: { name: 'list', description: 'The digests here: when they come next, and how they stand' },
  visibility: 'private',
  execute: ({ asker }, services) => showPage(0, asker, services),
  actions: [turnDigests],
});
