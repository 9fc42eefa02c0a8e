import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';

/** Where a person types, and where they are asked. */
interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/**
 * Asks for something secret: at a terminal what is typed is not shown. Otherwise the next line of
 * the input is taken.
 *
 * @returns null where the input ends, or the person ends it
 */
export async function askSecret(
  question: string,
  { input, output }: Terminal,
): Promise<string | null> {
  const terminal = input.isTTY === true;
  if (terminal) output.write(question);
  // Whatever would be shown goes here.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal, historySize: 0 });
  const answer = Promise.withResolvers<string | null>();
  lines.once('line', answer.resolve);
  lines.once('close', () => answer.resolve(null));
  lines.once('SIGINT', () => lines.close());
  try {
    return await answer.promise;
  } finally {
    lines.close();
    if (terminal) output.write('\n');
  }
}
