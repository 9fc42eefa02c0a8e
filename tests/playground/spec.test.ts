import { ChannelType, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { botWith, playgroundForTest } from './bot.ts';
import { watchAgainstSpec } from './spec-check.ts';

test("every request and answer fits Discord's own description", async () => {
  const { playground } = await playgroundForTest({ realLimits: false });
  const watch = watchAgainstSpec(playground);
  const client = await botWith(playground, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'a', value: 'b' }]);
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        withResponse: true,
        flags: MessageFlags.IsComponentsV2,
        files: [{ attachment: Buffer.from('hello'), name: 'story.txt', description: 'A story' }],
        components: [
          {
            type: 17,
            accent_color: 0x33_66_99,
            components: [
              { type: 10, content: '# Good morning' },
              {
                type: 9,
                components: [{ type: 10, content: 'One' }],
                accessory: { type: 2, style: 1, custom_id: 'more', label: 'More' },
              },
              { type: 14 },
              { type: 13, file: { url: 'attachment://story.txt' } },
              { type: 12, items: [{ media: { url: 'https://example.org/a.png' } }] },
              {
                type: 1,
                components: [{ type: 3, custom_id: 'pick', options: [{ label: 'x', value: 'y' }] }],
              },
              { type: 1, components: [{ type: 6, custom_id: 'role' }] },
            ],
          },
        ],
      });
      await interaction.followUp({
        content: 'more',
        embeds: [
          { title: 'T', fields: [{ name: 'a', value: 'b' }], timestamp: new Date().toISOString() },
        ],
      });
    }
    if (interaction.isButton()) {
      await interaction.deferUpdate();
      await interaction.editReply({ components: [{ type: 10, content: 'done' }] });
    }
    if (interaction.isMessageContextMenuCommand()) {
      await interaction.showModal({
        custom_id: 'm',
        title: 'Form',
        components: [
          { type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 1 } },
        ],
      });
    }
    if (interaction.isModalSubmit()) {
      await interaction.deferReply({ flags: 64 });
      await interaction.editReply('thanks');
      await interaction.deleteReply();
    }
  });
  const member = playground.person('member');
  const answer = await member.runCommand('echo', { text: 'a' });
  await member.complete('echo', 'text', 'a');
  await member.press(answer, 'More');
  const said = member.say('general', 'Look at this');
  const form = await member.runMessageCommand('Look at', said);
  expect((await member.submit(form, { Why: 'because' })).text).toBe('thanks');

  const server = await (await client.guilds.fetch()).first()?.fetch();
  const channels = await server?.channels.fetch();
  await server?.roles.fetch();
  await server?.members.fetchMe({ force: true });
  await client.application.fetch();
  await client.application.commands.fetch();
  const news = channels?.find((one) => one?.name === 'announcements');
  if (news?.type !== ChannelType.GuildAnnouncement) throw new Error('no announcements');
  const post = await news.send({ content: 'News', nonce: '12', enforceNonce: true });
  await post.edit('News!');
  await post.crosspost();
  const thread = await post.startThread({ name: 'Talk' });
  await thread.send('Hello');
  await thread.members.fetch();
  await thread.setArchived(true);
  await news.threads.fetchArchived();
  await news.threads.fetchActive();
  await news.messages.fetch({ limit: 10 });
  await news.messages.fetch({ message: post.id, force: true });
  await thread.delete();
  await post.delete();
  await news.sendTyping();
  const forum = channels?.find((one) => one?.type === ChannelType.GuildForum);
  if (forum?.type !== ChannelType.GuildForum) throw new Error('no forum');
  await forum.threads.create({ name: 'Post', message: { content: 'First' } });
  const direct = await client.users.fetch(member.id);
  await direct.send('Hello');
  await expect(client.users.fetch('1')).rejects.toThrow('Unknown User');
  expect(watch.problems).toEqual([]);
  expect(watch.seen).toBeGreaterThan(30);
});
