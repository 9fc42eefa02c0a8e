/**
 * What is keyed and may expire: finished summaries, pagination states, cooldowns. Keyv's own
 * shape, so a Keyv is one as it stands. A failure of the store rejects; it is never a miss.
 */
export interface Cache<T> {
  get(key: string): Promise<T | undefined>;
  /** @param ttl milliseconds until it expires; none = kept. */
  set(key: string, value: T, ttl?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}
