import { DatabaseSync } from 'node:sqlite';
import { deliveryMark } from '../../src/briefing/delivery-mark.ts';
import { digestSubject } from '../../src/core/digest.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byAge } from '../../src/playground/snowflakes.ts';
import {
  type DeliveryScene,
  isPublished,
  type PlannedDigest,
  placesOf,
  stepKey,
} from './delivery-scene.ts';
import { textOf } from './text-of.ts';

/** How the deliveries ended, and what is wrong with that. */
export interface DeliveryVerdict {
  readonly faults: readonly string[];
  readonly posted: number;
  readonly uncertain: number;
}

interface Row {
  readonly key: string;
  readonly state: string;
  readonly reason: string | null;
  readonly message_id: string | null;
  readonly after_key: string | null;
}

/**
 * Compares what stands in the channels with what was due there: each part once, in its order,
 * published, corrected, with its thread. Without the right to read the history a part may be
 * uncertain, and what belongs to it be left; then it is there once or not at all.
 */
export function judgeDeliveries(
  path: string,
  scene: DeliveryScene,
  { playground, dueTimes }: { playground: Playground; dueTimes: readonly number[] },
): DeliveryVerdict {
  const rows = readRows(path, scene);
  const faults: string[] = [];
  let posted = 0;
  for (const row of rows.values())
    if (row.state !== 'sent' && !isExcused(row, rows, scene.isReadable))
      faults.push(`${row.key} is ${row.state}: ${row.reason}`);
  for (const planned of scene.digests) {
    const messages = placesOf(playground, planned.channel)
      .flatMap((place) => [...place.messages.values()])
      .filter(({ authorId, deleted }) => authorId === playground.world.bot.id && !deleted)
      .sort(byAge);
    posted += messages.length;
    const marks = messages.map((message) => textOf(message.components).split(' ')[0]);
    const wanted = dueTimes.flatMap((dueAt) => keysOf(planned, dueAt));
    const places = wanted.map((key) => {
      const mark = deliveryMark(key);
      const there = marks.filter((one) => one === mark).length;
      const row = rows.get(key);
      if (row === undefined) faults.push(`${key} was never made`);
      if (there > 1 || (there === 0 && row?.state === 'sent'))
        faults.push(`${key} is there ${there} times, and ${row?.state}`);
      const message = messages[marks.indexOf(mark)];
      if (row?.state === 'sent' && message !== undefined && row.message_id !== message.id)
        faults.push(`${key} is message ${message.id}, and stored as ${row.message_id}`);
      return marks.indexOf(mark);
    });
    const shown = places.filter((place) => place >= 0);
    if (shown.some((place, index) => place < (shown[index - 1] ?? 0)))
      faults.push(`${planned.channel.name}: out of order, ${shown}`);
    if (messages.length > wanted.length) faults.push(`${planned.channel.name}: more than was due`);
    for (const { id, flags, components } of messages) {
      const text = textOf(components);
      const step = dueTimes.find((dueAt) => text.startsWith(markOf(planned, dueAt, 0)));
      const ended = (what: string) =>
        step === undefined ? undefined : rows.get(stepKey(planned.digest, step, what))?.state;
      if (ended('correction') === 'sent' && !text.endsWith('corrected'))
        faults.push(`${text} is not corrected`);
      if (ended('thread') === 'sent' && !playground.world.channels.has(id))
        faults.push(`${text} has no thread`);
      const published = isPublished(flags);
      const mayMiss = !scene.isReadable;
      if (published !== (planned.digest.place.kind === 'announcement') && !mayMiss)
        faults.push(`${text} is ${published ? '' : 'not '}published`);
    }
  }
  const uncertain = [...rows.values()].filter(({ state }) => state === 'uncertain').length;
  return { faults, posted, uncertain };
}

function readRows(path: string, { digests }: DeliveryScene): Map<string, Row> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const read = database.prepare(
      'select key, state, reason, message_id, after_key from deliveries where subject = ?',
    );
    const rows = digests.flatMap(({ digest }) => read.all(digestSubject(digest.id)));
    return new Map((rows as unknown as Row[]).map((row) => [row.key, row]));
  } finally {
    database.close();
  }
}

/** Only where the history may not be read: itself uncertain, or belonging to one that is. */
function isExcused(row: Row, rows: ReadonlyMap<string, Row>, isReadable: boolean): boolean {
  if (isReadable) return false;
  if (row.state === 'uncertain') return true;
  const earlier = row.after_key === null ? undefined : rows.get(row.after_key);
  return row.state === 'dropped' && earlier !== undefined && earlier.state !== 'sent';
}

const keysOf = ({ digest, parts }: PlannedDigest, dueAt: number): string[] =>
  Array.from({ length: parts }, (_, part) => stepKey(digest, dueAt, part));

const markOf = ({ digest }: PlannedDigest, dueAt: number, part: number): string =>
  deliveryMark(stepKey(digest, dueAt, part));
