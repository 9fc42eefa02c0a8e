import { watchName } from '../../src/briefing/watches/compose-watch.ts';
import type { Watch } from '../../src/core/watch.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import { languageOf } from '../../src/words/languages.ts';
import { refusal } from '../../src/words/say.ts';
import { inWords } from '../../src/words/speak.ts';
import type { Asker, Suggest } from '../command.ts';
import type { Services } from '../services.ts';

/** Begins the value of a suggestion, so that a typed number is still words. */
const CHOSEN = 'id:';

/** By the name as it is shown to who types. */
function isCalled(typed: string, locale: string): (watch: Watch) => boolean {
  const wanted = plainLine(typed).toLowerCase();
  const language = languageOf(locale);
  return (watch) => inWords(watchName(watch), language).toLowerCase().includes(wanted);
}

/** The watches whose names have what was typed so far. */
export const suggestWatches: Suggest = async (typed, { scope, locale }, { watches }) =>
  (await watches.list(scope))
    .filter(isCalled(typed, locale))
    .map((watch) => ({ name: watchName(watch), value: `${CHOSEN}${watch.id}` }));

/**
 * The watch meant by a suggestion's value or by a part of its name.
 *
 * @throws UserError where there is none, or more than one.
 */
export async function pickWatch(value: string, { scope, locale }: Asker, { watches }: Services) {
  const all = await watches.list(scope);
  const [first, ...others] = all.filter(
    value.startsWith(CHOSEN) ? ({ id }) => value === `${CHOSEN}${id}` : isCalled(value, locale),
  );
  if (first === undefined) throw refusal('watch.none-called');
  if (others.length > 0) throw refusal('watch.several-called');
  return first;
}
