import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { spendLines } from '../src/briefing/compose-spend.ts';
import { languageName, parseLanguage, suggestLanguages } from '../src/briefing/languages.ts';
import { parseTimezone } from '../src/briefing/timezones.ts';
import type { Block, Text } from '../src/core/reply.ts';
import { LENGTHS, type Length, type Settings } from '../src/core/settings.ts';
import { languageOf } from '../src/words/languages.ts';
import { say } from '../src/words/say.ts';
import { inWords } from '../src/words/speak.ts';
import { type Asker, defineCommand } from './command.ts';
import { MANAGE_SERVER } from './permission.ts';
import type { Services } from './services.ts';

/** What stands for no language of one's own. */
const ANY = { name: say('settings.own-language'), value: 'any' };

async function show(settings: Settings, asker: Asker, services: Services): Promise<Block[]> {
  const month = await services.monthOfModel(asker.scope);
  const { timezone, length, model, followUps } = settings;
  const items: Text[] = [
    shownLanguage(settings, asker),
    say('settings.timezone', { timezone: { bold: timezone.replaceAll('_', ' ') } }),
    say(`settings.length-${length}`),
    say(`settings.${month === null ? 'no-model' : 'model'}-${onOff(model)}`),
    say(`settings.follow-ups-${onOff(followUps)}`),
    ...(month === null ? [] : spendLines(month)),
  ];
  return [{ kind: 'bullets', items }];
}

const onOff = (on: boolean) => (on ? 'on' : 'off');

function shownLanguage({ language }: Settings, { locale }: Asker): Text {
  if (language === null) return say('settings.language-of-each');
  return say('settings.language', {
    language: { bold: languageName(language, languageOf(locale)) },
  });
}

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
          ...(language === undefined ? {} : { language: chosenLanguage(language, asker) }),
          ...(timezone === undefined ? {} : { timezone: parseTimezone(timezone) }),
          ...(length === undefined ? {} : { length: length as Length }),
          ...(model === undefined ? {} : { model }),
          ...(followUps === undefined ? {} : { followUps }),
        })
      : services.settings.get(asker.scope));
    return {
      blocks: [
        { kind: 'title', text: say(given ? 'settings.changed' : 'settings.title') },
        ...(await show(held, asker, services)),
        {
          kind: 'note',
          text:
            asker.scope.kind === 'person'
              ? say('settings.for-direct-messages')
              : say('settings.who-may'),
        },
      ],
    };
  },
  autocomplete: {
    language: async (typed, { locale }) => [
      ...(typed.trim() === '' ? [ANY] : []),
      ...suggestLanguages(typed, languageOf(locale)).slice(0, 24),
    ],
    timezone: async (typed, { locale }, { digests }) => digests.timezones(typed, locale),
  },
});

/** @throws UserError where it is none that is known. */
function chosenLanguage(typed: string, { locale }: Asker): string | null {
  const wanted = typed.trim().toLowerCase();
  const any = [ANY.value, inWords(ANY.name, languageOf(locale)).toLowerCase()];
  return any.includes(wanted) ? null : parseLanguage(typed);
}
