import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

/** What a log writes of one failure. */
function written(error: unknown, tty = false): string {
  const out = Object.assign(new PassThrough(), { isTTY: tty });
  createLog('info', out as unknown as NodeJS.WriteStream).error({ err: error }, 'it failed');
  return String(out.read() ?? '');
}

describe('a failure in the log', () => {
  it('has its message, its stack, its code and its cause', () => {
    const cause = Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
    const line = written(new Error('nothing was stored', { cause }));
    expect(line).toMatch(/nothing was stored[\s\S]*log\.test\.ts[\s\S]*the disk is full/);
    expect(line).toContain('ENOSPC');
  });

  it('has neither the tokens nor the bodies that a library hangs on it', () => {
    const error = Object.assign(new Error('Unknown interaction'), {
      code: 10062,
      status: 404,
      method: 'POST',
      url: 'https://discord.com/api/v10/interactions/1/aW50ZXJhY3Rpb24tdG9rZW4/callback',
      requestBody: { json: { content: 'a whole article' } },
      headers: { authorization: 'Bot abc' },
    });
    const line = written(error);
    expect(line).toMatch(/Unknown interaction[\s\S]*10062/);
    expect(line).not.toMatch(/aW50ZXJ|whole article|Bot abc/);
  });

  it('is short, whatever a server said', () => {
    expect(written(new Error('x'.repeat(1_000_000))).length).toBeLessThan(10_000);
  });

  it('is one line that cannot steer a terminal', () => {
    const hostile = new Error('bad \u001b[2J\u009b31m\n    at \u001b[2J\nlevel: forged');
    expect(written(hostile).trim().split('\n')).toHaveLength(1);
    expect(written(hostile)).not.toContain('\\u001b');
    for (const mark of ['\u001b[2J', '\u009b']) expect(written(hostile, true)).not.toContain(mark);
  });
});
