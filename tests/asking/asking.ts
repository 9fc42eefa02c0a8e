import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { systemClock as clock } from '../../src/core/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { askCases, figuresOf, type Outcome } from './ask-cases.ts';
import { readCases } from './read-cases.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function describe({ answered, right, answers, question, said }: Outcome): string | null {
  if (answers.length === 0) return answered ? `answered  ${question}\n    ${said}` : null;
  if (right) return null;
  return `${answered ? 'wrong   ' : 'refused '}  ${question}\n    ${said}\n  = ${answers.join(' | ')}`;
}

/** Prints the figures of both halves, and of the tuning half what went wrong. */
for (const half of ['tuning', 'held-out'] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'courant-asking-'));
  const url = `file:${join(folder, 'courant.db')}`;
  const log = pino({ level: 'error' });
  const store = await openStore({ url, clock, log, exclusive: false });
  try {
    const outcomes = await askCases(readCases(half), store, clock);
    if (half === 'tuning') for (const one of outcomes) print(describe(one) ?? '');
    const groups = {
      all: outcomes,
      'following on': outcomes.filter(({ earlier }) => earlier.length > 0),
      'not English': outcomes.filter(({ story }) => story.language !== 'en'),
    };
    for (const [name, group] of Object.entries(groups)) {
      const { right, refused, missed } = figuresOf(group);
      print(
        `${half}, ${name}: ${group.length} questions; right ${percent(right)}, refused ${percent(refused)}, answered though not said ${percent(missed)}`,
      );
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
