import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { botWith, playgroundForTest } from './bot.ts';

test('a person runs a command and reads the answer', async () => {
  const { playground } = await playgroundForTest();
  await botWith(playground, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply(`You said ${interaction.options.getString('text')}`);
    }
  });
  const answer = await playground.person('member').runCommand('echo', { text: 'good morning' });
  expect(answer.text).toBe('You said good morning');
  expect(answer).toMatchObject({ private: false, deferred: false, failed: false });
});

test('a deferred answer is read once it is filled', async () => {
  const { playground } = await playgroundForTest();
  await botWith(playground, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('Here it is');
    await interaction.followUp('And more, for all');
  });
  const member = playground.person('member');
  const answer = await member.runCommand('echo', {});
  expect(answer.text).toBe('Here it is');
  expect(answer).toMatchObject({ private: true, deferred: true });
  await answer.until(({ followUps }) => followUps.length > 0);
  expect(answer.followUps.map(({ text }) => text)).toEqual(['And more, for all']);
  expect(
    playground
      .person('manager')
      .messages('general')
      .map(({ text }) => text),
  ).toEqual(['And more, for all']);
});

test('buttons, menus and forms lead on', async () => {
  const { playground } = await playgroundForTest();
  await botWith(playground, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        content: 'Choose',
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
            new ButtonBuilder()
              .setCustomId('form')
              .setLabel('Form')
              .setStyle(ButtonStyle.Secondary),
          ),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('menu')
              .setPlaceholder('Pick')
              .addOptions({ label: 'One', value: '1' }),
          ),
        ],
      });
    } else if (interaction.isButton() && interaction.customId === 'next') {
      await interaction.update('Page two');
    } else if (interaction.isButton()) {
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('m')
          .setTitle('Ask')
          .addComponents(
            new ActionRowBuilder<TextInputBuilder>().addComponents(
              new TextInputBuilder()
                .setCustomId('q')
                .setLabel('Question')
                .setStyle(TextInputStyle.Short),
            ),
          ),
      );
    } else if (interaction.isStringSelectMenu()) {
      await interaction.reply(`picked ${interaction.values}`);
    } else if (interaction.isModalSubmit()) {
      await interaction.reply(`asked ${interaction.fields.getTextInputValue('q')}`);
    }
  });
  const member = playground.person('member');
  const answer = await member.runCommand('echo');
  expect(answer.buttons.map(({ label }) => label)).toEqual(['Next', 'Form']);
  const second = await member.press(answer, 'Next');
  expect(second.text).toBe('Page two');
  expect(answer.text).toBe('Page two');
  expect((await member.choose(answer, 'Pick', 'One')).text).toBe('picked 1');
  const form = await member.press(answer, 'form');
  expect((await member.submit(form, { Question: 'why' })).text).toBe('asked why');
});

test('suggestions come while typing', async () => {
  const { playground } = await playgroundForTest();
  await botWith(playground, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: typed }]);
  });
  expect(await playground.person('member').complete('echo', 'text', 'harb')).toEqual([
    { name: 'harb!', value: 'harb' },
  ]);
});

test('a command that nobody answers fails after three seconds', async () => {
  const { playground, clock } = await playgroundForTest();
  await botWith(playground, async () => clock.move(3_000));
  const answer = await playground.person('member').runCommand('echo');
  expect(answer.failed).toBe(true);
});
