import type { WriteStream } from 'node:tty';
import { type Logger as Pino, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.ts';
import { plainLine, withoutUnseen } from './text/plain-line.ts';
import { shorten } from './text/shorten.ts';

/** UTF-16 units of an error's message: some servers answer with a whole page. */
const LONGEST_MESSAGE = 1000;
const MOST_FRAMES = 12;
/** Causes of causes; a chain may be a ring. */
const DEEPEST = 5;

/** Lines for people at a terminal, JSON elsewhere. */
export function createLog(level: LogLevel, stream: NodeJS.WriteStream | WriteStream): Pino {
  const serializers = { err: (error: unknown) => describeError(error) };
  if (!stream.isTTY) return pino({ level, base: null, serializers }, stream);
  const lines = pretty({ destination: stream, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' });
  return pino({ level, serializers }, lines);
}

/**
 * Of an error only what helps to mend it. Libraries hang more on theirs: the address, with an
 * interaction's token in it, and the body, with the text that was to be sent.
 */
function describeError(error: unknown, depth = 1): unknown {
  if (!(error instanceof Error)) return shorten(plainLine(String(error)), LONGEST_MESSAGE);
  const message = shorten(plainLine(error.message), LONGEST_MESSAGE);
  const lines = withoutUnseen(error.stack ?? '').split('\n');
  const frames = lines.filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    message,
    stack: [`${error.name}: ${message}`, ...frames.slice(0, MOST_FRAMES)].join('\n'),
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(error.cause === undefined || depth === DEEPEST
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  };
}
