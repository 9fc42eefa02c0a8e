import { placeOf, planLines, timesOf } from '../../src/briefing/compose-digest.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Block, Reply, Text, Words } from '../../src/core/reply.ts';
import { languageOf } from '../../src/words/languages.ts';
import { say } from '../../src/words/say.ts';
import type { Asker } from '../command.ts';
import type { Services } from '../services.ts';
import { namesOfSources } from './plan-sources.ts';
import { previewDigest } from './preview.ts';
import { sendDigest } from './send.ts';

/**
 * What a digest is set to be, with its next times and a look at it.
 *
 * @param title what has been done with it
 */
export async function describeDigest(
  title: Words,
  digest: Digest,
  notes: readonly Text[],
  asker: Asker,
  services: Services,
): Promise<Reply> {
  const { place, plan, paused } = digest;
  const sources = await namesOfSources(plan.sources, asker, services);
  const key = String(digest.id);
  return {
    blocks: [
      { kind: 'title', text: title },
      {
        kind: 'paragraph',
        text: say('digest.goes-to', { place: placeOf(place), times: { bold: timesOf(plan) } }),
      },
      { kind: 'bullets', items: planLines(digest, sources, languageOf(asker.locale)) },
      ...(paused === null ? nextTimes(services.digests.upcoming(digest)) : [PAUSED]),
      ...notes.map((text): Block => ({ kind: 'note', text })),
      {
        kind: 'buttons',
        buttons: [
          { label: say('digest.preview-button'), action: previewDigest, key, main: true },
          ...(paused === null
            ? [{ label: say('digest.send-button'), action: sendDigest, key }]
            : []),
        ],
      },
    ],
  };
}

const PAUSED: Block = {
  kind: 'paragraph',
  text: say('digest.paused-now'),
};

/** Discord shows each in the reader's own time. */
const nextTimes = (times: readonly number[]): Block[] => [
  { kind: 'paragraph', text: say('digest.next-times') },
  { kind: 'bullets', items: times.map((time) => ({ time, as: 'moment' })) },
];
