import {
  type APIApplicationCommandChannelOption,
  ApplicationCommandOptionType,
  ChannelType,
} from 'discord-api-types/v10';
import { suggestLanguages } from '../../src/briefing/languages.ts';
import { suggestDays } from '../../src/briefing/schedule-words.ts';
import type { DigestPlan } from '../../src/core/digest.ts';
import { LENGTHS } from '../../src/core/settings.ts';
import { languageOf } from '../../src/words/languages.ts';
import type { OptionsOf, Suggest } from '../command.ts';
import { suggestSources } from './plan-sources.ts';
import { suggestTags } from './read-place.ts';

/** Stories of a digest. */
const STORIES = { least: 3, most: 8, usual: 5 } as const;

/** What a digest is where nothing else is said. */
export const USUAL: DigestPlan = {
  minute: 0,
  days: [1, 2, 3, 4, 5, 6, 7],
  timezone: 'UTC',
  topics: [],
  sources: [],
  stories: STORIES.usual,
  length: 'short',
  language: null,
  mentionRoleId: null,
  thread: false,
  empty: 'line',
  tagId: null,
};

export const TIME = {
  type: ApplicationCommandOptionType.String,
  name: 'time',
  description: 'The time of day, such as 07:00 or 18:30',
  max_length: 20,
} as const;

const LENGTH_CHOICES = LENGTHS.map((name) => ({ name, value: name }));
const WHEN_EMPTY = [
  { name: 'a line that says so', value: 'line' },
  { name: 'nothing', value: 'silence' },
];
/** Where digests and watches can go. */
export const CHANNELS: NonNullable<APIApplicationCommandChannelOption['channel_types']> = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** The sources that a digest or a watch keeps to. */
export const SOURCES = {
  type: ApplicationCommandOptionType.String,
  name: 'sources',
  description: 'Only from these sources, with commas between; at first from all',
  max_length: 400,
  autocomplete: true,
} as const;

/** All that can be set of a digest beside its time. */
export const PLAN_OPTIONS = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'timezone',
    description: 'Whose time it is; type a city and choose. At first that of /settings',
    max_length: 60,
    autocomplete: true,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'days',
    description: 'Every day, weekdays, weekend, or days such as mon, wed, fri',
    max_length: 100,
    autocomplete: true,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'topics',
    description: 'Search words, a topic each, with commas between; at first the top stories',
    max_length: 400,
  },
  SOURCES,
  {
    type: ApplicationCommandOptionType.Integer,
    name: 'stories',
    description: `How many at most, ${STORIES.least} to ${STORIES.most}; at first ${STORIES.usual}`,
    min_value: STORIES.least,
    max_value: STORIES.most,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'length',
    description: 'How much of each story; at first as in /settings',
    choices: LENGTH_CHOICES,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'language',
    description: 'Only articles in this language; at first in any',
    max_length: 40,
    autocomplete: true,
  },
  {
    type: ApplicationCommandOptionType.Role,
    name: 'mention',
    description: 'A role that each one mentions; at first none',
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: 'thread',
    description: 'Whether a thread for discussion is opened on each one; at first not',
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'empty',
    description: 'What is posted when nothing is new; at first a line that says so',
    choices: WHEN_EMPTY,
  },
  {
    type: ApplicationCommandOptionType.Channel,
    name: 'channel',
    description: 'Where it goes; at first where you are',
    channel_types: CHANNELS,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'tag',
    description: 'The tag of its posts, where it goes to a forum',
    max_length: 60,
    autocomplete: true,
  },
] as const;

/** What somebody gave of them, and of the time. */
export type GivenPlan = OptionsOf<{
  name: string;
  description: string;
  options: typeof PLAN_OPTIONS;
}> & { readonly time?: string };

/** What is suggested for them. */
export const PLAN_SUGGESTIONS = {
  timezone: async (typed, { locale }, { digests }) => digests.timezones(typed, locale),
  days: async (typed, { locale }) => suggestDays(typed, languageOf(locale)),
  sources: suggestSources,
  language: async (typed, { locale }) => suggestLanguages(typed, languageOf(locale)),
  tag: suggestTags,
} as const satisfies Readonly<Record<string, Suggest>>;
