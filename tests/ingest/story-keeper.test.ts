import { expect, it } from 'vitest';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import { createStoryGrouper } from '../../src/ingest/stories.ts';
import { createStoryKeeper } from '../../src/ingest/story-keeper.ts';
import { draft } from '../fakes/article-drafts.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const DAY = 24 * 60 * 60 * 1000;
const reader: Scope = { kind: 'server', id: '1' };

it.each([
  ['days after the bot was started with nothing', 3 * DAY],
  ['after the clock was set back two years', -730 * DAY],
])('what arrives %s is put into its story, also after a restart', async (_, jump) => {
  const { store, clock } = await temporaryStore();
  const { articles } = store;
  const add = (title: string) =>
    articles.add([draft({ title, text: title, publishedAt: clock.now() })], LIBRARY);
  const inNone = async () =>
    (await articles.latest(reader, 9)).filter(({ story }) => story === null);
  const begin = () => createStoryKeeper(articles, createStoryGrouper(), clock);
  const keeper = begin();
  await keeper.catchUp();
  if (jump < 0) await add('Ferry stays in the harbour of Tarn');
  await keeper.catchUp();
  clock.move(jump);
  await add('Crane falls at the quay of Ossel');
  await keeper.catchUp();
  expect(await inNone()).toEqual([]);
  await add('Choir of the valley wins a prize');
  await begin().catchUp();
  expect(await inNone()).toEqual([]);
});
