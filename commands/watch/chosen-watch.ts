import { watchName } from '../../src/briefing/watches/compose-watch.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Watch } from '../../src/core/watch.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import type { Asker, Suggest } from '../command.ts';
import type { Services } from '../services.ts';

/** Begins the value of a suggestion, so that a typed number is still words. */
const CHOSEN = 'id:';

const isCalled = (typed: string) => (watch: Watch) =>
  watchName(watch).toLowerCase().includes(plainLine(typed).toLowerCase());

/** The watches whose names have what was typed so far. */
export const suggestWatches: Suggest = async (typed, { scope }, { watches }) =>
  (await watches.list(scope))
    .filter(isCalled(typed))
    .map((watch) => ({ name: watchName(watch), value: `${CHOSEN}${watch.id}` }));

/**
 * The watch meant by a suggestion's value or by a part of its name.
 *
 * @throws UserError where there is none, or more than one.
 */
export async function pickWatch(value: string, { scope }: Asker, { watches }: Services) {
  const all = await watches.list(scope);
  const [first, ...others] = all.filter(
    value.startsWith(CHOSEN) ? ({ id }) => value === `${CHOSEN}${id}` : isCalled(value),
  );
  if (first === undefined) throw new UserError('There is no such watch here. Look at /watch list.');
  if (others.length > 0)
    throw new UserError('More than one watch here is called that. Choose one of the suggestions.');
  return first;
}
