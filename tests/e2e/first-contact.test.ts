import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { deliveryMark } from '../../src/briefing/delivery-mark.ts';
import { join } from '../../src/playground/scene.ts';
import { until } from '../../src/playground/until.ts';
import { openDigestDesk } from './digest-desk.ts';

const NAME = 'Harbour House';
const HOUR = 60 * 60 * 1000;

/** Somebody's desk, and a server that can invite the bot. */
async function openHouse() {
  const desk = await openDigestDesk();
  const { manager, newsroom } = desk;
  const { playground } = newsroom;
  const { world } = playground;
  return {
    ...desk,
    /** @param everyone may not do this in its system channel */
    invite({ locale = Locale.EnglishGB, denied = 0n } = {}) {
      const server = playground.addServer(NAME, { locale });
      const general = world.channels.get(server.systemChannelId ?? '');
      if (general === undefined) throw new Error('there is no system channel');
      general.overwrites.push({ id: server.id, type: 0, allow: '0', deny: String(denied) });
      return { server, general, posted: () => desk.posted(general) };
    },
    /** The greeting in a channel, once it is there. */
    greeting: (channel: { readonly id: string }) =>
      until(world, () => manager.messages(channel.id)[0], 'a greeting'),
    stateOf: async (serverId: string) =>
      (await newsroom.app.store.outbox.byMark(deliveryMark(`welcome:server:${serverId}`)))?.state,
  };
}

const DIGEST = 'Daily digest here at 07:00';
const ZONES = 'Whose 07:00? Choose a place with your time';

it('a server that invites the bot is greeted, and three presses later it has a digest', async () => {
  const { invite, greeting, manager, passTo } = await openHouse();
  const { general, posted } = invite({ locale: Locale.German });
  const hello = await greeting(general);
  expect(hello.text).toContain('Courant ist da');
  const labels = hello.buttons.map(({ label }) => label);
  expect(labels).toEqual(['Hier täglich um 07:00', 'Quellen folgen', '/überblick ausprobieren']);
  const asked = await manager.press(hello, 'Hier täglich um 07:00');
  expect(asked.private).toBe(true);
  const zone = asked.selects[0]?.options.find(({ value }) => value === 'Atlantic/Azores');
  expect(zone?.label).toBe('Atlantic/Azores · now 06:00');
  const set = await manager.choose(asked, ZONES, 'Atlantic/Azores');
  expect(set.text).toContain('every day at 07:00, Atlantic/Azores');
  // As the server speaks German.
  expect(set.text).toMatch(/Made from Tagesschau, .*, and .*, followed just now/);
  const { text } = await manager.runCommand('sources list', {}, { server: NAME });
  expect(text).toContain('Tagesschau');
  await passTo('2026-11-23 08:00');
  expect(posted()).toHaveLength(2);
  expect(posted()[1]?.text).toContain('Cable snaps on harbour crane, freighters wait');
});

it('a second press makes no second digest, and follows nothing where something is followed', async () => {
  const { invite, greeting, manager } = await openHouse();
  const hello = await greeting(invite().general);
  const chosen = async () =>
    manager.choose(await manager.press(hello, DIGEST), ZONES, 'Europe/London');
  const [first, again] = [await chosen(), await chosen()];
  expect(first.text).toContain('The digest is set');
  expect(again.text).toContain('at 07:00 already');
  const { text } = await manager.runCommand('digest list', {}, { server: NAME });
  expect(text.match(/every day at 07:00/g)).toHaveLength(1);
});

it('sources of the server’s language are suggested, and followed one after the other', async () => {
  const { invite, greeting, manager } = await openHouse();
  const hello = await greeting(invite({ locale: Locale.French }).general);
  const menu = await manager.press(hello, 'Suivre des sources');
  const labels = menu.selects[0]?.options.map(({ label }) => label) ?? [];
  expect(labels).toContain('Le Monde');
  const followed = await manager.choose(menu, 'Choose a source to follow', '0');
  expect(followed.text).toContain(`Following ${labels[0]}`);
  const next = await manager.press(hello, 'Suivre des sources');
  expect(next.selects[0]?.options.map(({ label }) => label)).toEqual(labels.slice(1));
});

it('whoever does not manage the server is told so at each press, and may look at the news', async () => {
  const { invite, greeting, manager, newsroom } = await openHouse();
  const { server, general } = invite();
  const hello = await greeting(general);
  const { reader, playground } = newsroom;
  join(playground.world, server, reader.id);
  for (const button of [DIGEST, 'Follow sources']) {
    const told = await reader.press(hello, button);
    expect([told.private, told.text]).toEqual([true, expect.stringContaining('Manage Server')]);
  }
  const shown = await reader.press(hello, 'Try /brief');
  expect([shown.private, shown.text]).toEqual([true, expect.stringContaining('Harbour crane')]);
  const list = await manager.runCommand('digest list', {}, { server: NAME });
  expect(list.text).toContain('no digest');
});

it('a server is greeted once, however often the bot starts', async () => {
  const { invite, greeting, newsroom } = await openHouse();
  const { general, posted } = invite();
  await greeting(general);
  for (let starts = 0; starts < 2; starts += 1) await newsroom.restart();
  await newsroom.app.idle();
  expect(posted()).toHaveLength(1);
});

it.each([
  ['an hour is greeted', HOUR, 1],
  ['two days is not', 48 * HOUR, 0],
])('a server that invited the bot while it was away for %s', async (_, away, times) => {
  const { invite, newsroom } = await openHouse();
  let posted: ReturnType<typeof invite>['posted'] = () => [];
  await newsroom.restart({}, () => {
    ({ posted } = invite());
    newsroom.clock.move(away);
  });
  // The next start waits until the one before has met everybody.
  await newsroom.restart();
  await newsroom.app.idle();
  expect(posted()).toHaveLength(times);
});

it('where it may not write, it is silent and goes on', async () => {
  const { invite, newsroom, stateOf } = await openHouse();
  const refused = Promise.withResolvers<void>();
  newsroom.playground.onExchange(({ status }) => {
    if (status === 403) refused.resolve();
  });
  const { server, posted } = invite({ denied: PermissionFlagsBits.SendMessages });
  await refused.promise;
  await newsroom.app.idle();
  expect([await stateOf(server.id), posted()]).toEqual(['refused', []]);
});
