import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../page-words.ts';
import { explain, look } from './ask.ts';
import { listen } from './events.ts';

/** What was looked up, kept up to date; null until it is there, and the words of what went wrong. */
export interface Looked<T> {
  readonly found: T | null;
  readonly trouble: string;
}

/**
 * Looks something up, and again whenever something happens that it depends on.
 *
 * @param about what it is about; a change of it looks anew, and forgets what was found
 */
export function useLook<T>(
  what: string,
  about: Readonly<Record<string, string>>,
  dependsOn: (notice: Notice) => boolean,
): Looked<T> {
  const key = JSON.stringify(about);
  const [state, setState] = useState<Looked<T> & { readonly key: string }>({
    key,
    found: null,
    trouble: '',
  });
  const depends = useRef(dependsOn);
  depends.current = dependsOn;
  useEffect(() => {
    let ended = false;
    let looking = false;
    let again = false;
    const refresh = async (): Promise<void> => {
      again = looking;
      if (looking) return;
      looking = true;
      let next: Looked<T>;
      try {
        next = { found: await look<T>(what, JSON.parse(key)), trouble: '' };
      } catch (error) {
        next = { found: null, trouble: explain(error) };
      }
      looking = false;
      if (ended) return;
      setState((last) => ({
        key,
        // What was there stays in sight while the playground is away.
        found: next.found ?? (last.key === key ? last.found : null),
        trouble: next.trouble,
      }));
      if (again) await refresh();
    };
    const stop = listen((notice) => {
      if (depends.current(notice)) void refresh();
    });
    void refresh();
    return () => {
      ended = true;
      stop();
    };
  }, [what, key]);
  return state.key === key ? state : { found: null, trouble: '' };
}
