import type { Page } from 'playwright-core';

/** What is played before a picture is taken; each begins with the page newly opened. */
export interface Scene {
  readonly name: string;
  /** Whether there is a picture of a phone's width as well. */
  readonly phone?: boolean;
  play(page: Page): Promise<void>;
}

const typed = (page: Page) => page.getByRole('main').locator('.typed');
const goTo = (page: Page, place: string) =>
  page.getByRole('navigation').getByRole('button', { name: place }).click();
/** An answer of the bot's that has these words. */
const answer = (page: Page, words: string) =>
  page.getByRole('article', { name: /^Courant/ }).filter({ hasText: words });

/** Types a command with the value of its first option, and sends it. */
async function command(page: Page, name: string, value = ''): Promise<void> {
  await typed(page).fill(`/${name} `);
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

export const SCENES: readonly Scene[] = [
  {
    name: 'menu',
    async play(page) {
      await typed(page).fill('/');
      await page.getByRole('option', { name: '/help' }).waitFor();
    },
  },
  {
    name: 'brief',
    phone: true,
    async play(page) {
      await typed(page).fill('/brief');
      await page.keyboard.press('Enter');
      await answer(page, 'Top stories').getByRole('combobox').waitFor();
    },
  },
  {
    name: 'thread',
    phone: true,
    async play(page) {
      const brief = answer(page, 'Top stories');
      await brief.hover();
      await brief.getByRole('button', { name: 'What to do with this message' }).click();
      await page.getByRole('menuitem', { name: 'Start a thread' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('What comes next?');
      await page.keyboard.press('Enter');
      const thread = page.getByRole('complementary');
      for (const words of ['Did the **night boat** run?', 'See <t:1767225600:D> in the archive']) {
        await thread.locator('.typed').fill(words);
        await page.keyboard.press('Enter');
      }
      await thread.getByText('in the archive').waitFor();
    },
  },
  {
    name: 'search',
    async play(page) {
      await goTo(page, 'news, channel');
      await command(page, 'search', 'ferry');
      await answer(page, 'Ferry').locator('.container').waitFor();
    },
  },
  {
    name: 'article',
    phone: true,
    async play(page) {
      await goTo(page, 'announcements');
      await typed(page).fill('/article ');
      await page.keyboard.type('lighthouse');
      await page
        .getByRole('option', { name: /Lighthouse/i })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await answer(page, 'Morrhaven Courier').waitFor();
    },
  },
  {
    name: 'error',
    async play(page) {
      await goTo(page, 'managers-only');
      await command(page, 'sources add', 'http://127.0.0.1:9/');
      await answer(page, 'could').or(answer(page, 'not')).first().locator('.container').waitFor();
    },
  },
  {
    name: 'empty',
    async play(page) {
      await goTo(page, 'Courant, direct messages');
      await page.getByText('You and Courant').waitFor();
    },
  },
];
