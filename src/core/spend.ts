import type { Scope } from './scope.ts';

/** What a language model took in one calendar month (UTC). */
export interface Spend {
  /** Those that were used, and those that are reserved for calls under way or never accounted for. */
  readonly tokens: number;
  /** An estimate in millionths of the currency that the prices are in; 0 where none is set. */
  readonly cost: number;
  readonly calls: number;
  /** What finished texts that were shown again would have taken. */
  readonly saved: number;
}

/** How many tokens a month may take; null = any number. */
export interface Caps {
  /** Of each scope. */
  readonly scope: number | null;
  /** Of the whole bot. */
  readonly all: number | null;
}

/** Tokens taken out before a call. Whoever has it settles it once. */
export interface Reservation {
  readonly scope: Scope;
  /** `2026-11` */
  readonly month: string;
  readonly tokens: number;
  readonly cost: number;
}

/**
 * What the language model takes, by scope and month. A reservation counts as spent from the moment
 * it is made: if its process dies, it stays so, and no cap is ever passed.
 */
export interface SpendStore {
  /** False where one of the caps would be passed; then nothing is reserved. */
  reserve(reservation: Reservation, caps: Caps): Promise<boolean>;
  /** Puts what was used in the place of what was reserved. */
  settle(reservation: Reservation, used: Pick<Spend, 'tokens' | 'cost'>): Promise<void>;
  /** Notes tokens that a finished text saved. */
  save(scope: Scope, month: string, tokens: number): Promise<void>;
  /** @param scope null = the whole bot's */
  of(scope: Scope | null, month: string): Promise<Spend>;
}

/** The calendar month of a moment, in UTC. */
export const monthOf = (now: number): string => new Date(now).toISOString().slice(0, 7);
