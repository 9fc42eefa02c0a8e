import type { Scope } from './scope.ts';

/** How much is said of a story: its headline alone, a few sentences, more of them, or one a line. */
export const LENGTHS = ['headlines', 'short', 'long', 'bullets'] as const;
export type Length = (typeof LENGTHS)[number];

/** What a server, or a person in direct messages, has set for itself. */
export interface Settings {
  /** ISO 639-1 of what everybody there reads; null = each article's own. */
  readonly language: string | null;
  /** IANA name of the zone that times are meant in where none is named. */
  readonly timezone: string;
  readonly length: Length;
  /** Whether the language model may write, where the operator has one. */
  readonly model: boolean;
  /** Whether messages in the bot's threads are taken for questions. */
  readonly followUps: boolean;
}

/** What holds where nothing was set. */
export const DEFAULT_SETTINGS: Settings = {
  language: null,
  timezone: 'UTC',
  length: 'short',
  model: true,
  followUps: true,
};

export interface SettingsStore {
  /** The defaults where nothing was set. */
  get(scope: Scope): Promise<Settings>;
  /** Sets some and leaves the others; gives what then holds. */
  change(scope: Scope, change: Partial<Settings>): Promise<Settings>;
}
