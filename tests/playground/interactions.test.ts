import { type ChatInputCommandInteraction, type Interaction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { botWith, playgroundForTest } from './bot.ts';

/** A bot that keeps what `/echo` of the member brings it, answered by the test itself. */
async function heldInteraction() {
  const { playground, clock } = await playgroundForTest();
  const { promise, resolve } = Promise.withResolvers<ChatInputCommandInteraction>();
  await botWith(playground, async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) resolve(interaction);
  });
  const member = playground.person('member');
  const answer = member.runCommand('echo');
  return { playground, clock, member, answer, interaction: await promise };
}

test('a second answer to the same interaction is refused', async () => {
  const { interaction, answer } = await heldInteraction();
  await interaction.reply('first');
  interaction.replied = false;
  await expect(interaction.reply('second')).rejects.toMatchObject({ code: 40060, status: 400 });
  expect((await answer).text).toBe('first');
});

test('after three seconds the interaction is unknown', async () => {
  const { interaction, answer, clock } = await heldInteraction();
  clock.move(3_001);
  await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062, status: 404 });
  expect((await answer).failed).toBe(true);
});

test('at three seconds less one it is still answered', async () => {
  const { interaction, answer, clock } = await heldInteraction();
  clock.move(2_999);
  await interaction.reply('in time');
  expect((await answer).text).toBe('in time');
});

test('a token is good for fifteen minutes', async () => {
  const { interaction, answer, clock } = await heldInteraction();
  await interaction.deferReply();
  clock.move(15 * 60_000 - 1);
  await interaction.editReply('just in time');
  clock.move(2);
  await expect(interaction.followUp('too late')).rejects.toMatchObject({
    code: 50027,
    status: 401,
  });
  expect((await answer).text).toBe('just in time');
});

test('a deferral that nothing ever follows fails in the end', async () => {
  const { interaction, answer, clock } = await heldInteraction();
  await interaction.deferReply();
  clock.move(15 * 60_000);
  expect(await answer).toMatchObject({ failed: true, deferred: true });
});

test('nothing can follow an interaction that was not acknowledged', async () => {
  const { interaction, answer } = await heldInteraction();
  await expect(interaction.webhook.send('hello')).rejects.toMatchObject({ code: 10015 });
  await interaction.reply('now');
  await answer;
});

test('a public deferral makes the answer public, whatever it is filled with', async () => {
  const { interaction, answer, playground } = await heldInteraction();
  await interaction.deferReply();
  const filled = await interaction.followUp({ content: 'secret', flags: MessageFlags.Ephemeral });
  expect(filled.flags.has(MessageFlags.Ephemeral)).toBe(false);
  expect(await answer).toMatchObject({ text: 'secret', private: false, followUps: [] });
  expect(playground.person('manager').messages('general')).toHaveLength(1);
});

test('to fail in private, the public deferral is taken away first', async () => {
  const { interaction, answer, playground } = await heldInteraction();
  await interaction.deferReply();
  await interaction.deleteReply();
  await interaction.followUp({ content: 'Sorry', flags: MessageFlags.Ephemeral });
  expect(await answer).toMatchObject({ text: 'Sorry', private: true, deferred: true });
  expect(playground.person('manager').messages('general')).toHaveLength(0);
});

test('a private answer is seen by one person and not found in the channel', async () => {
  const { interaction, answer, playground, member } = await heldInteraction();
  const response = await interaction.reply({
    content: 'for you',
    flags: MessageFlags.Ephemeral,
    withResponse: true,
  });
  const { id } = await answer;
  expect(response.resource?.message?.id).toBe(id);
  expect(member.messages('general').map(({ text }) => text)).toEqual(['for you']);
  expect(playground.person('manager').messages('general')).toEqual([]);
  const fetched = interaction.channel?.messages.fetch({ message: id, force: true });
  await expect(fetched).rejects.toMatchObject({ code: 10008 });
});

test('an answer that does not fit leaves the interaction open', async () => {
  const { interaction, answer } = await heldInteraction();
  await expect(interaction.reply('x'.repeat(2001))).rejects.toMatchObject({
    code: 50035,
    rawError: {
      errors: {
        data: {
          content: {
            _errors: [
              { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' },
            ],
          },
        },
      },
    },
  });
  interaction.replied = false;
  await interaction.reply('short');
  expect((await answer).text).toBe('short');
});

test('a slash command cannot be answered as a button is', async () => {
  const { interaction, answer } = await heldInteraction();
  const update = interaction.client.rest.post(
    `/interactions/${interaction.id}/${interaction.token}/callback`,
    { body: { type: 7, data: { content: 'x' } }, auth: false },
  );
  await expect(update).rejects.toMatchObject({ code: 50035 });
  await interaction.reply('ok');
  await answer;
});

test('no more than 25 suggestions are taken', async () => {
  const { playground, clock } = await playgroundForTest();
  let refused: unknown;
  await botWith(playground, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const choices = Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` }));
    refused = await interaction.respond(choices).catch((error) => error);
    clock.move(3_000);
  });
  expect(await playground.person('member').complete('echo', 'text', '')).toEqual([]);
  expect(refused).toMatchObject({ code: 50035 });
});

test('what a person cannot do is said plainly', async () => {
  const { playground } = await playgroundForTest();
  await botWith(playground, async () => {});
  const member = playground.person('member');
  await expect(member.runCommand('brief')).rejects.toThrow('no command "brief"');
  await expect(member.runCommand('echo', { what: 1 })).rejects.toThrow('no option "what"');
  await expect(member.press({ id: '1' }, 'Next')).rejects.toThrow('sees no message 1');
  expect(() => playground.person('nobody')).toThrow('nobody called "nobody"');
});
