import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { digestName } from '../../src/briefing/compose-digest.ts';
import type { Digest } from '../../src/core/digest.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import { languageOf } from '../../src/words/languages.ts';
import { refusal } from '../../src/words/say.ts';
import { inWords } from '../../src/words/speak.ts';
import type { Asker, Press, Suggest } from '../command.ts';
import type { Services } from '../services.ts';

/** The option that names a digest. */
export const DIGEST = {
  type: ApplicationCommandOptionType.String,
  name: 'digest',
  description: 'Which one; choose one of the suggestions',
  required: true,
  autocomplete: true,
} as const;

/** Begins the value of a suggestion, so that a typed number is still words. */
const CHOSEN = 'id:';

/** The digests whose names have what was typed so far. */
export const suggestDigests: Suggest = async (typed, { scope, locale }, { digests }) => {
  const fitting = (await digests.list(scope)).filter(hasInName(typed, locale));
  return fitting.map((digest) => ({ name: digestName(digest), value: `${CHOSEN}${digest.id}` }));
};

/**
 * The digest meant by a suggestion's value or by a part of its name.
 *
 * @throws UserError where there is none, or more than one.
 */
export async function pickDigest(
  value: string,
  { scope, locale }: Asker,
  { digests }: Services,
): Promise<Digest> {
  const id = digestId(value);
  if (id !== null) return digests.get(scope, id);
  const all = await digests.list(scope);
  if (all.length === 0) throw refusal('digest.none-yet');
  const [first, ...others] = all.filter(hasInName(value, locale));
  if (first === undefined || others.length > 0)
    throw refusal(first === undefined ? 'digest.none-called' : 'digest.several-called');
  return first;
}

/** The number in a suggestion's value; null where it is none's. */
export const digestId = (value: string): number | null =>
  value.startsWith(CHOSEN) ? Number(value.slice(CHOSEN.length)) : null;

/** The digest whose number a button has. @throws UserError where it is gone. */
export const pressedDigest = ({ key, asker }: Press, { digests }: Services): Promise<Digest> =>
  digests.get(asker.scope, Number(key));

/** By the name as it is shown to who types. */
function hasInName(typed: string, locale: string): (digest: Digest) => boolean {
  const wanted = plainLine(typed).toLowerCase();
  const language = languageOf(locale);
  return (digest) => inWords(digestName(digest), language).toLowerCase().includes(wanted);
}
