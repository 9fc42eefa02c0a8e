import type { Logger } from '../../src/core/logger.ts';

/** A log that keeps what it was told. */
export interface KeptLog extends Logger {
  readonly lines: readonly { readonly level: string; readonly text: string }[];
}

export function keptLog(): KeptLog {
  const lines: { level: string; text: string }[] = [];
  const keep =
    (level: string) =>
    (...parts: readonly unknown[]) => {
      const told = parts.map((part) =>
        typeof part === 'string' ? part : JSON.stringify(part, (_, value) => plain(value)),
      );
      lines.push({ level, text: told.join(' ') });
    };
  return {
    lines,
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
  };
}

const plain = (value: unknown) => (value instanceof Error ? `${value.stack}` : value);
