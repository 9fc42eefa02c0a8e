/** One stage of a pipeline, fed line by line. */
export interface Stage {
  /**
   * The answer to a line, or a function that gives it once all lines are read.
   *
   * @throws Error whose message says in one sentence what is wrong with the line.
   */
  line(input: unknown): Promise<object | (() => object)>;
  close(): Promise<void>;
}

/**
 * Runs a stage as a filter over JSON Lines: one line out for each line in, in the same order and
 * with the same `id`. A line that cannot be used gives its error in its place, and the run goes on.
 *
 * @param input lines without their ends; null for one that is too long to be read.
 * @param write takes a line out, and resolves when it is ready for the next.
 */
export async function runStage(
  stage: Stage,
  input: AsyncIterable<string | null>,
  write: (line: string) => Promise<void>,
): Promise<void> {
  /** Answers from the first on that waits for the end. */
  const waiting: (() => object)[] = [];
  for await (const line of input) {
    const given = await answer(stage, line);
    if (waits(given)) waiting.push(given);
    else if (waiting.length > 0) waiting.push(() => given);
    else await write(JSON.stringify(given));
  }
  for (const give of waiting) await write(JSON.stringify(give()));
}

async function answer(stage: Stage, line: string | null): Promise<object | (() => object)> {
  let id: unknown = null;
  try {
    const parsed = parse(line);
    id = 'id' in parsed ? parsed.id : null;
    const given = await stage.line(parsed);
    return waits(given) ? () => ({ id, ...given() }) : { id, ...given };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

const waits = (answer: object): answer is () => object => typeof answer === 'function';

function parse(line: string | null): object {
  if (line === null) throw new Error('the line is longer than 20 million characters');
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    throw new Error('the line is not JSON', { cause: error });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('the line is not a JSON object');
  return parsed;
}
