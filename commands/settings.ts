import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { spendLines } from '../src/briefing/compose-spend.ts';
import { languageName, parseLanguage, suggestLanguages } from '../src/briefing/languages.ts';
import { parseTimezone } from '../src/briefing/timezones.ts';
import type { Block, Text } from '../src/core/reply.ts';
import { LENGTHS, type Length, type Settings } from '../src/core/settings.ts';
import { type Asker, defineCommand } from './command.ts';
import { MANAGE_SERVER } from './permission.ts';
import type { Services } from './services.ts';

/** What stands for no language of one's own. */
const ANY = { name: "Each article's own", value: 'any' };

const LENGTH_WORDS: Readonly<Record<Length, string>> = {
  headlines: 'headlines alone',
  short: 'two sentences a story',
  long: 'four sentences a story',
  bullets: 'three bullets a story',
};

async function show(settings: Settings, asker: Asker, services: Services): Promise<Block[]> {
  const month = await services.monthOfModel(asker.scope);
  const { language, timezone, length, model, followUps } = settings;
  const items: Text[] = [
    ['Language: ', { bold: language === null ? "each article's own" : languageName(language) }],
    ['Time zone: ', { bold: timezone.replaceAll('_', ' ') }],
    ['Length: ', { bold: length }, `, ${LENGTH_WORDS[length]}`],
    ['Language model: ', { bold: model ? 'on' : 'off' }, modelNote(model, month !== null)],
    ['Follow-ups by message: ', { bold: followUps ? 'on' : 'off' }],
    ...(month === null ? [] : spendLines(month)),
  ];
  return [{ kind: 'bullets', items }];
}

const modelNote = (on: boolean, there: boolean): string => {
  if (!there) return '; the operator has set none, so articles are quoted';
  return on ? '' : ', so articles are quoted';
};

export const settings = defineCommand({
  data: {
    name: 'settings',
    description: 'See or set language, time zone, length, language model and follow-ups here',
    default_member_permissions: MANAGE_SERVER,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        description: 'What briefs and digests are written in, where there is a language model',
        max_length: 40,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'timezone',
        description: 'What new digests go by; type a city and choose',
        max_length: 60,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'length',
        description: 'How much of each story briefs and new digests tell',
        choices: LENGTHS.map((name) => ({ name, value: name })),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'model',
        description: 'Whether the language model may write; otherwise articles are quoted',
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'follow-ups',
        description: "Whether messages in Courant's threads are taken for questions",
      },
    ],
  },
  visibility: 'private',
  async execute({ options, asker }, services) {
    const { language, timezone, length, model, 'follow-ups': followUps } = options;
    const given = Object.keys(options).length > 0;
    const held = await (given
      ? services.settings.change(asker.scope, {
          ...(language === undefined ? {} : { language: languageOf(language) }),
          ...(timezone === undefined ? {} : { timezone: parseTimezone(timezone) }),
          ...(length === undefined ? {} : { length: length as Length }),
          ...(model === undefined ? {} : { model }),
          ...(followUps === undefined ? {} : { followUps }),
        })
      : services.settings.get(asker.scope));
    return {
      blocks: [
        { kind: 'title', text: given ? 'Settings, changed' : 'Settings' },
        ...(await show(held, asker, services)),
        {
          kind: 'note',
          text:
            asker.scope.kind === 'person'
              ? 'These are for your direct messages.'
              : 'Who may use which command is set in Server Settings → Integrations → Courant. What only you see is in the language of your Discord.',
        },
      ],
    };
  },
  autocomplete: {
    language: async (typed) => [
      ...(typed.trim() === '' ? [ANY] : []),
      ...suggestLanguages(typed).slice(0, 24),
    ],
    timezone: async (typed, { locale }, { digests }) => digests.timezones(typed, locale),
  },
});

/** @throws UserError where it is none that is known. */
const languageOf = (typed: string): string | null =>
  [ANY.value, ANY.name.toLowerCase()].includes(typed.trim().toLowerCase())
    ? null
    : parseLanguage(typed);
