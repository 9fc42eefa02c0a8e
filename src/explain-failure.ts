import { UserError } from './core/errors.ts';

/** What ended the process, for the person who started it: what they can mend is said without a stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof UserError) return `${error.message}\n`;
  return `Courant stopped because of a bug:\n${error instanceof Error ? error.stack : error}\n`;
}
