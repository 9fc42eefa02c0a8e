/** Gives what was made for a key, or makes it; two who ask at the same time get one. */
export type Remembered<T> = (key: string, make: () => Promise<T>) => Promise<T>;

/**
 * Remembers what was made last; what fails is forgotten.
 *
 * @param most how many are kept, those asked for last
 */
export function rememberLast<T>(most: number): Remembered<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const made = kept.get(key) ?? make();
    // What was asked for last stands last.
    kept.delete(key);
    kept.set(key, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    made.catch(() => kept.delete(key));
    return made;
  };
}
