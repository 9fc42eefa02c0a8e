import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { placeOf } from '../../src/briefing/compose-digest.ts';
import { parseTimezone } from '../../src/briefing/timezones.ts';
import { watchLine } from '../../src/briefing/watches/compose-watch.ts';
import { parseQuiet } from '../../src/briefing/watches/quiet-hours.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import { refusal, say } from '../../src/words/say.ts';
import { defineCommand } from '../command.ts';
import { CHANNELS, PLAN_SUGGESTIONS, SOURCES, USUAL } from '../digest/plan-options.ts';
import { namesOfSources, partsOf, readSources } from '../digest/plan-sources.ts';
import { readPlace } from '../digest/read-place.ts';

const MOST_WORDS = 8;
const LONGEST_WORDS = 80;
const USUAL_CAP = 6;

function readWords(typed: string): readonly string[] {
  const words = [...new Set(partsOf(plainLine(typed)))];
  if (words.length === 0 || words.length > MOST_WORDS)
    throw refusal('watch.number-of-words', { most: MOST_WORDS });
  if (words.some((one) => one.length > LONGEST_WORDS))
    throw refusal('watch.long-words', { most: LONGEST_WORDS });
  return words;
}

export const add = defineCommand({
  data: {
    name: 'add',
    description: 'Post each new story that matches in a channel at once, one post a story',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'words',
        description: 'Words as in /search, with commas between; also "exact words", -without',
        required: true,
        max_length: 400,
      },
      SOURCES,
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: 'Where it goes; at first where you are',
        channel_types: CHANNELS,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'quiet',
        description: 'Quiet hours, such as 22:00-07:00; what comes then is posted together after',
        max_length: 40,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'timezone',
        description: 'Whose time the quiet hours are; at first that of /settings',
        max_length: 60,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'cap',
        description: `Posts an hour, 1 to 20; at first ${USUAL_CAP}, and the rest comes together`,
        min_value: 1,
        max_value: 20,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'tag',
        description: 'The tag of its posts, where it goes to a forum',
        max_length: 60,
        autocomplete: true,
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const { words, sources, quiet, timezone, cap = USUAL_CAP, channel, tag } = options;
    const { scope, userId: makerId } = asker;
    const settings = await services.settings.get(scope);
    const own = {
      words: readWords(words),
      sources: sources === undefined ? [] : await readSources(sources, asker, services),
      quiet: quiet === undefined ? null : parseQuiet(quiet),
      timezone: timezone === undefined ? settings.timezone : parseTimezone(timezone),
      cap,
    };
    const given = {
      ...(channel === undefined ? {} : { channel }),
      ...(tag === undefined ? {} : { tag }),
    };
    const { place, tagId } = await readPlace(given, { place: null, plan: USUAL }, asker, services);
    const plan = { ...own, tagId };
    const watch = await services.watches.add({ scope, place, plan, makerId });
    const names = await namesOfSources(plan.sources, asker, services);
    return {
      blocks: [
        { kind: 'title', text: say('watch.is-set') },
        { kind: 'paragraph', text: say('watch.goes-to', { place: placeOf(place) }) },
        { kind: 'bullets', items: [watchLine(watch, names)] },
      ],
    };
  },
  autocomplete: {
    sources: PLAN_SUGGESTIONS.sources,
    timezone: PLAN_SUGGESTIONS.timezone,
    tag: PLAN_SUGGESTIONS.tag,
  },
});
