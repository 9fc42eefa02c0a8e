import type { Said, Words } from '../core/reply.ts';

/** Words as a column keeps them: plain ones as they are, a phrase of the bot's as JSON. */
export const wordsColumn = (words: Words | null): string | null =>
  words === null || typeof words === 'string' ? words : JSON.stringify(words);

/** The words of a column. Nothing in it comes from outside but what stands within a phrase. */
export const readWords = (column: string | null): Words | null =>
  column?.startsWith(PHRASE) === true ? (JSON.parse(column) as Said) : column;

/** How the JSON of a phrase begins. */
const PHRASE = '{"phrase":';
