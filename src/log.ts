import type { WriteStream } from 'node:tty';
import { type Logger as Pino, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.ts';

/** Lines for people at a terminal, JSON elsewhere. */
export function createLog(level: LogLevel, stream: NodeJS.WriteStream | WriteStream): Pino {
  if (!stream.isTTY) return pino({ level, base: null }, stream);
  const lines = pretty({ destination: stream, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' });
  return pino({ level }, lines);
}
