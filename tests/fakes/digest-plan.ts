import type { DigestPlan } from '../../src/core/digest.ts';

/** The top stories at seven in the morning, UTC, every day. */
export const digestPlan: DigestPlan = {
  minute: 7 * 60,
  days: [1, 2, 3, 4, 5, 6, 7],
  timezone: 'UTC',
  topics: [],
  sources: [],
  stories: 5,
  length: 'short',
  language: null,
  mentionRoleId: null,
  thread: false,
  empty: 'line',
  tagId: null,
};
