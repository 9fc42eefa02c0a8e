import { z } from 'zod';
import type { Choice } from '../interactions.ts';
import { optional, text } from './checks.ts';
import { readForm } from './problems.ts';

const choices = z.object({
  choices: optional(
    z.array(z.object({ name: text(1, 100), value: z.union([text(0, 100), z.number()]) })).max(25),
  ),
});

/** Suggestions of an autocomplete: at most 25, names and values of at most 100 characters. */
export function readChoices(data: unknown): readonly Choice[] {
  return readForm(choices, data, ['data']).choices ?? [];
}
