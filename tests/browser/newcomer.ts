import { expect, it } from 'vitest';
import { HARBOUR } from '../e2e/harbour.ts';
import { openNewsroom } from '../e2e/newsroom.ts';
import { graveFindings } from './accessibility.ts';
import type { BrowserOf } from './describe-in-browser.ts';
import { composer, visit } from './visit.ts';

/** What a newcomer does on the page, with the real bot behind it. */
export function newcomerStories(browser: BrowserOf): void {
  it('types /brief by the menu, opens a story, and talks about it in a thread', async () => {
    const { playground, store } = await openNewsroom();
    await store(...HARBOUR);
    const page = await visit(browser(), playground.url);
    await composer(page).fill('/');
    const commands = page.getByRole('listbox', { name: 'Commands' });
    await commands.getByRole('option', { name: '/search' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await composer(page).pressSequentially('bri');
    expect(await commands.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByText('topic Words the stories are about').waitFor();
    await page.keyboard.press('Enter');

    const brief = page
      .getByRole('article', { name: 'Courant', exact: true })
      .filter({ hasText: 'Top stories' });
    await brief.waitFor();
    await page.getByText('Manager used /brief').waitFor();
    await brief.getByRole('combobox', { name: 'Open a story' }).click();
    expect(await graveFindings(page)).toEqual([]);
    await page.getByRole('option', { name: /School choir/ }).click();
    const story = page.getByRole('article', { name: 'Courant, only you can see this' });
    await story.getByText('first prize of the valley').waitFor();
    await story.getByText('Only you can see this').waitFor();

    await brief.hover();
    await brief.getByRole('button', { name: 'What to do with this message' }).click();
    await page.getByRole('menuitem', { name: 'Start a thread' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Why did it fall?');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const thread = page.getByRole('complementary', { name: 'Thread Why did it fall?' });
    await thread.getByRole('article').filter({ hasText: 'Top stories' }).waitFor();
    await thread.getByRole('combobox', { name: /^Message / }).fill('Who was at the crane?');
    await page.keyboard.press('Enter');
    await thread.getByRole('article').filter({ hasText: 'Who was at the crane?' }).waitFor();
    await brief.getByRole('button', { name: 'Why did it fall? 1 message' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await thread.getByRole('button', { name: 'Close the thread' }).click();
    await thread.waitFor({ state: 'detached' });

    await story.getByRole('button', { name: 'Dismiss' }).click();
    await story.waitFor({ state: 'detached' });
  });

  it('asks about a brief, and asks on in the thread that opens', async () => {
    const { playground, store } = await openNewsroom();
    await store(...HARBOUR);
    const page = await visit(browser(), playground.url);
    await composer(page).fill('/brief');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask the stored articles' });
    const question = 'What did the choir of the school in Tarn win?';
    await dialog.getByRole('textbox', { name: 'Your question' }).fill(question);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await dialog.waitFor({ state: 'detached' });

    const thread = page.getByRole('complementary', { name: `Thread ${question}` });
    const answers = thread.getByRole('article', { name: 'Courant', exact: true });
    const cited = answers.filter({ hasText: 'won the first prize of the valley.” [1]' });
    await cited.getByRole('link', { name: 'School choir wins prize in Tarn' }).waitFor();
    const source = await cited.getByRole('listitem').innerText();
    expect(source).toMatch(/^\[1\] School choir wins prize in Tarn — Ossel Post, \S+ \S+ \d+$/);

    await thread.getByRole('combobox', { name: /^Message / }).fill('And how many children sang?');
    await page.keyboard.press('Enter');
    await answers.filter({ hasText: 'Forty children sang for twelve minutes.” [1]' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
  });

  it('follows a paper, sets a digest, and sees it come the next morning', async () => {
    const { playground } = await openNewsroom();
    const courier = playground.newsstand.papers.find(({ name }) => name === 'Morrhaven Courier');
    // The clock shows the zone that a digest has, wherever the reader is.
    const page = await visit(browser(), playground.url, { timezoneId: 'Asia/Tokyo' });
    await composer(page).fill(`/sources add ${courier?.siteUrl}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Follow' }).click();
    await page.getByText('Following Morrhaven Courier').waitFor();

    await composer(page).fill('/digest add 07:00');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /^channel: / }).fill('news');
    await page.getByRole('option', { name: '#news' }).click();
    await page.getByRole('button', { name: 'Send the command' }).click();
    const set = page.getByRole('article').filter({ hasText: 'every day at 07:00' });
    await set.getByRole('button', { name: '#news' }).waitFor();

    await page.getByRole('button', { name: 'Next morning 07:00' }).click();
    await page.getByRole('button', { name: 'news, channel, unread' }).click();
    const digest = page.getByRole('article', { name: 'Courant', exact: true });
    await digest.getByRole('heading', { name: /^News of / }).waitFor();
    const stories = digest.getByRole('heading', { level: 5 }).getByRole('link');
    expect(await stories.first().getAttribute('href')).toContain(courier?.siteUrl);
    expect(await graveFindings(page)).toEqual([]);
  });

  it('does all of it with the keyboard alone', async () => {
    const { playground, store } = await openNewsroom();
    await store(...HARBOUR);
    const page = await visit(browser(), playground.url);
    const { keyboard } = page;
    await keyboard.press('/');
    await keyboard.type('art');
    await keyboard.press('Tab');
    const title = page.getByRole('combobox', { name: /^title: / });
    await keyboard.type('choir');
    await page.getByRole('option', { name: /School choir/ }).waitFor();
    await keyboard.press('Enter');
    expect(await title.inputValue()).toMatch(/^School choir/);
    await keyboard.press('Enter');
    const story = page.getByRole('article').filter({ hasText: 'first prize of the valley' });
    await story.waitFor();

    await keyboard.type('What a choir!');
    await keyboard.press('Enter');
    const said = page.getByRole('article').filter({ hasText: 'What a choir!' });
    await said.waitFor();
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    expect(await page.locator('article:focus').count()).toBe(1);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Reply' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('End');
    await keyboard.type(' The choir');
    await keyboard.press('Enter');
    await page.getByRole('complementary', { name: /^Thread What a choir! The choir$/ }).waitFor();
    await keyboard.press('Escape');
    await keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { name: 'news', exact: true }).waitFor();
  });

  it('is told what is wrong, and keeps what was typed', async () => {
    const { playground, store } = await openNewsroom();
    await store(...HARBOUR);
    const page = await visit(browser(), playground.url);
    await composer(page).fill('/summarize ');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('typed');
    expect(await page.getByRole('combobox', { name: /^link: / }).inputValue()).toBe('typed');
    await page.keyboard.press('Escape');
    await composer(page).fill('/brief ');
    await page.getByRole('combobox', { name: /^hours: / }).fill('a few');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: '"hours" is a whole number.' }).waitFor();
    const hours = page.getByRole('combobox', { name: /^hours: / });
    expect(await hours.inputValue()).toBe('a few');
    await hours.fill('48');
    await page.keyboard.press('Enter');
    await page.getByRole('article').filter({ hasText: 'Top stories' }).waitFor();

    await composer(page).fill('/article ');
    const title = page.getByRole('combobox', { name: /^title: / });
    await page.getByRole('button', { name: 'Send the command' }).click();
    await page.getByRole('status').filter({ hasText: 'title is needed' }).waitFor();
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    // The first closes the suggestions, the second gives up.
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await composer(page).waitFor();
  });

  it('is another person, who sees other channels', async () => {
    const { playground } = await openNewsroom();
    const page = await visit(browser(), playground.url);
    const places = page.getByRole('navigation', { name: 'Servers and channels' });
    await places.getByRole('button', { name: 'managers-only, private channel' }).click();
    await page.getByRole('heading', { name: 'managers-only', exact: true }).waitFor();
    await page.getByText('Member', { exact: true }).click();
    await page.getByRole('heading', { name: 'general', exact: true }).waitFor();
    expect(await places.getByRole('button', { name: /managers-only/ }).count()).toBe(0);
    await places.getByRole('button', { name: 'Courant, direct messages' }).click();
    await composer(page).fill('Hello');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Member' }).waitFor();
    expect(playground.person('member').messages('@bot').at(0)?.text).toBe('Hello');
  });

  it('has all of it on a telephone, and in the dark', async () => {
    const { playground, store } = await openNewsroom();
    await store(...HARBOUR);
    const phone = { viewport: { width: 390, height: 780 }, colorScheme: 'dark' } as const;
    const page = await visit(browser(), playground.url, phone);
    const menu = page.getByRole('button', { name: 'Channels' });
    const places = page.getByRole('navigation', { name: 'Servers and channels' });
    await menu.click();
    await page.getByRole('button', { name: 'Next morning 07:00' }).waitFor();
    expect(await graveFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await places.waitFor({ state: 'hidden' });
    await menu.click();
    await places.getByRole('button', { name: 'news, channel' }).click();
    await places.waitFor({ state: 'hidden' });
    await composer(page).fill('/article choir');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /^title: / }).press('Enter');
    await page.getByText('Only you can see this').waitFor();
    // It would cover the channel: it is opened from its message.
    await composer(page).fill('/ask What did the choir of the school in Tarn win?');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^What did the choir.* messages?$/ }).waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await graveFindings(page)).toEqual([]);
    const { width } = (await page.getByRole('main').boundingBox()) ?? { width: 0 };
    expect(width).toBe(390);
  });
}
