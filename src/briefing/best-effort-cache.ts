import type { Cache } from '../core/cache.ts';
import type { Logger } from '../core/logger.ts';

/**
 * A cache of what can be made again or done without: where a value cannot be kept, as on a full
 * disk, that is logged, and the answer that it was made for goes out all the same.
 */
export function bestEffortCache<T>(cache: Cache<T>, log: Logger): Cache<T> {
  return {
    get: (key) => cache.get(key),
    delete: (key) => cache.delete(key),
    async set(key, value, ttl) {
      try {
        return await cache.set(key, value, ttl);
      } catch (error) {
        log.warn({ err: error }, 'the cache could not keep a value');
        return false;
      }
    },
  };
}
