import { describe } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import { drawingStories } from './drawing.ts';
import { newcomerStories } from './newcomer.ts';

// One file, so that the browser starts once.
describeInBrowser('the page', (browser) => {
  describe('a newcomer', () => newcomerStories(browser));
  describe('what a bot sends', () => drawingStories(browser));
});
