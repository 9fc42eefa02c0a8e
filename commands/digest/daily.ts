import { parseTimezone } from '../../src/briefing/timezones.ts';
import { languageOf } from '../../src/words/languages.ts';
import { refusal, say } from '../../src/words/say.ts';
import type { Action, Asker } from '../command.ts';
import { requireManager } from '../permission.ts';
import type { Services } from '../services.ts';
import { describeDigest } from './described.ts';
import { USUAL } from './plan-options.ts';
import { readPlace } from './read-place.ts';

/** 07:00, in minutes after midnight. */
const MINUTE = 7 * 60;
/** Sources that are followed for it where there are none yet. */
const FIRST_SOURCES = 3;

/** A digest in the channel of the button; all it asks is whose seven o'clock is meant. */
export const dailyDigest: Action = {
  name: 'daily-digest',
  version: 1,
  answer: 'private',
  async execute({ key, asker }, { digests }) {
    requireManager(asker);
    return {
      blocks: [
        { kind: 'title', text: say('welcome.daily-digest-here') },
        {
          kind: 'choice',
          action: dailyDigestIn,
          key,
          prompt: say('welcome.whose-time'),
          options: digests
            .timezones('', asker.locale)
            .map(({ name, value }) => ({ label: name, value: String(value) })),
        },
        { kind: 'note', text: say('welcome.any-other') },
      ],
    };
  },
};

/** The time zone of it was chosen. */
export const dailyDigestIn: Action = {
  name: 'daily-digest-in',
  version: 1,
  answer: 'same',
  async execute({ key, values: [zone = ''], asker }, services) {
    requireManager(asker);
    const { scope, userId: makerId } = asker;
    const { length } = await services.settings.get(scope);
    const daily = { ...USUAL, length, minute: MINUTE, timezone: parseTimezone(zone) };
    const given = { place: null, plan: daily };
    const { place, ...rest } = await readPlace({}, given, asker, services);
    const others = await services.digests.list(scope);
    if (others.some((one) => one.place.channelId === place.channelId && one.plan.minute === MINUTE))
      throw refusal('welcome.has-digest');
    const plan = { ...daily, ...rest };
    const digest = await services.digests.add({ scope, place, plan, makerId });
    const names = await followFirst(key, asker, services);
    const row = new Intl.ListFormat(languageOf(asker.locale));
    const notes =
      names.length === 0 ? [] : [say('welcome.made-from', { sources: row.format(names) })];
    return describeDigest(say('digest.is-set'), digest, notes, asker, services);
  },
};

/** Follows some sources of the server's language where none are followed. @returns their names */
async function followFirst(
  key: string,
  { scope }: Asker,
  { sources }: Services,
): Promise<readonly string[]> {
  if ((await sources.followed(scope)).length > 0) return [];
  const [language = ''] = key.split(':');
  const first = sources.suggested(language).slice(0, FIRST_SOURCES);
  for (const feed of first) await sources.follow(scope, feed);
  return first.map(({ title }) => title);
}
