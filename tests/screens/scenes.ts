import type { Locator, Page } from 'playwright-core';

/** What is played before a picture is taken; each begins with the page newly opened. */
export interface Scene {
  readonly name: string;
  /** @returns what the picture begins with; null for the page as it then stands. */
  play(page: Page): Promise<Locator | null>;
}

const typed = (page: Page) => page.getByRole('main').locator('.typed');
const goTo = (page: Page, place: string) =>
  page.getByRole('navigation').getByRole('button', { name: place }).click();
/** The newest answer of the bot's that has these words. */
const answer = (page: Page, words: string) =>
  page
    .getByRole('article', { name: /^Courant/ })
    .filter({ hasText: words })
    .last();

/** Types a command with the value of its first option, and sends it. */
async function command(page: Page, line: string): Promise<void> {
  await typed(page).fill(line);
  await page.keyboard.press('Enter');
  if (line.includes(' ')) await page.keyboard.press('Enter');
}

async function seen(what: Locator): Promise<Locator> {
  await what.waitFor();
  return what;
}

export const SCENES: readonly Scene[] = [
  {
    name: 'empty',
    async play(page) {
      await page.getByText('Nothing is here yet.').waitFor();
      return null;
    },
  },
  {
    name: 'menu',
    async play(page) {
      await typed(page).fill('/');
      await page.getByRole('option', { name: '/brief' }).waitFor();
      return null;
    },
  },
  {
    name: 'brief',
    async play(page) {
      await command(page, '/brief');
      return seen(answer(page, 'Top stories'));
    },
  },
  {
    name: 'thread',
    async play(page) {
      const brief = answer(page, 'Top stories');
      await brief.getByRole('button', { name: 'Ask', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('What does the new crane cost?');
      await dialog.getByRole('button', { name: 'Submit' }).click();
      const thread = page.getByRole('complementary');
      const told = thread.getByRole('article', { name: /^Courant/ });
      await told.filter({ hasText: '[1]' }).first().waitFor();
      await thread.locator('.typed').fill('When will berth 7 follow?');
      await page.keyboard.press('Enter');
      await told
        .filter({ hasText: 'When will berth 7 follow?' })
        .getByText('[1]')
        .first()
        .waitFor();
      return null;
    },
  },
  {
    name: 'search',
    async play(page) {
      await goTo(page, 'announcements');
      await command(page, '/search ferry');
      return seen(answer(page, 'ferry'));
    },
  },
  {
    name: 'article',
    async play(page) {
      await goTo(page, 'Courant, direct messages');
      await typed(page).fill('/article ');
      await page.keyboard.type('lighthouse');
      await page
        .getByRole('option', { name: /Lighthouse/i })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      return seen(answer(page, 'Related'));
    },
  },
  {
    name: 'error',
    async play(page) {
      await goTo(page, 'managers-only');
      await command(page, '/digest add half past seven');
      return seen(answer(page, 'time'));
    },
  },
  {
    name: 'digest',
    async play(page) {
      const { origin } = new URL(page.url());
      await goTo(page, 'managers-only');
      await command(page, `/sources add ${origin}/newsstand/courier/`);
      await page.getByRole('button', { name: 'Follow' }).last().click();
      await answer(page, 'Following Morrhaven Courier').waitFor();
      await goTo(page, 'news, channel');
      await command(page, '/digest add 07:00');
      await answer(page, 'The digest is set').waitFor();
      await page.getByRole('button', { name: 'Next morning 07:00' }).click();
      return seen(answer(page, 'Why these?'));
    },
  },
];
