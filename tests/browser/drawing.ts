import { MessageFlags } from 'discord.js';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { botWith, playgroundForTest } from '../playground/bot.ts';
import { graveFindings } from './accessibility.ts';
import type { BrowserOf } from './describe-in-browser.ts';
import { EVERY_MARK, EVERY_PART, FORM } from './every-part.ts';
import { composer, visit } from './visit.ts';

/** What the page shows of what any bot can send. */
export function drawingStories(browser: BrowserOf): void {
  it('is drawn, used and found accessible, whatever it is made of', async () => {
    const { playground } = await playgroundForTest();
    await botWith(playground, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply(EVERY_PART);
        await interaction.followUp(EVERY_MARK);
      }
      if (interaction.isButton()) await interaction.showModal(FORM);
      if (interaction.isStringSelectMenu()) {
        await interaction.reply(`Tides: ${interaction.values.join(' and ')}`);
      }
      if (interaction.isModalSubmit()) {
        const { fields } = interaction;
        const berth = fields.getStringSelectValues('berth');
        await interaction.reply({
          content: `${fields.getTextInputValue('name')} lies ${berth}`,
          flags: MessageFlags.Ephemeral,
        });
      }
    });
    const page = await visit(browser(), playground.url, { colorScheme: 'light' });
    await composer(page).fill('/echo ');
    await page.keyboard.press('Enter');

    const told = page.getByRole('article', { name: 'Courant, only you can see this' });
    await told.getByRole('link', { name: 'Tides' }).waitFor();
    await told.getByText('snake_case_name FETCH_ALLOW').waitFor();
    await told.getByText('1 January 2026').first().waitFor();
    await told.getByRole('button', { name: 'Show the spoiler' }).click();
    await told.getByText('hidden').waitFor();

    const parts = page.getByRole('article', { name: 'Courant', exact: true });
    await parts.getByRole('heading', { name: 'The harbour' }).waitFor();
    await parts.getByRole('img', { name: 'The boats' }).waitFor();
    expect(await parts.getByRole('img').count()).toBe(2);
    expect(await parts.getByRole('link', { name: 'The gate' }).getAttribute('href')).toBe(
      'https://pictures.example/gate.png',
    );
    await parts.getByRole('combobox', { name: 'Which tides?' }).click();
    await page.getByRole('option', { name: 'Ebb' }).click();
    await page.getByRole('option', { name: 'Flood' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Tides: Ebb and Flood').waitFor();

    await parts.getByRole('button', { name: 'Success' }).click();
    const form = page.getByRole('dialog', { name: 'Moor a boat' });
    await form.getByRole('textbox', { name: /Name of the boat/ }).fill('Sandpiper');
    await form.getByRole('combobox', { name: 'Berth' }).selectOption('South');
    expect(await graveFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Sandpiper lies South').waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await graveFindings(page)).toEqual([]);
  });

  it('is in sight when it was asked for, and announced where it was not', async () => {
    const { playground } = await playgroundForTest();
    const client = await botWith(playground, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('You asked for this');
    });
    const page = await visit(browser(), playground.url);
    for (let line = 1; line <= 40; line += 1) {
      playground.person('member').say('general', `Line ${line}`);
    }
    const first = page.getByText('Line 1', { exact: true });
    await page.getByText('Line 40').waitFor();
    await first.scrollIntoViewIfNeeded();
    const general = client.channels.cache.find((one) => 'name' in one && one.name === 'general');
    if (!general?.isSendable()) throw new Error('there is no #general');
    await general.sendTyping();
    await page.getByText('Courant is typing…').waitFor();
    await general.send('Here is the digest');
    const jump = page.getByRole('button', { name: 'New messages' });
    await jump.click();
    await expectInSight(page.getByText('Here is the digest'));
    await jump.waitFor({ state: 'detached' });

    await first.scrollIntoViewIfNeeded();
    await composer(page).fill('/echo ');
    await page.keyboard.press('Enter');
    await expectInSight(page.getByText('You asked for this'));
  });
}

/** Waits until no scrolling is needed to see it. */
async function expectInSight(what: Locator): Promise<void> {
  await what.waitFor();
  const inSight = async () => {
    const box = await what.boundingBox();
    const height = what.page().viewportSize()?.height ?? 0;
    return box !== null && box.y >= 0 && box.y + box.height <= height;
  };
  await expect.poll(inSight).toBe(true);
}
