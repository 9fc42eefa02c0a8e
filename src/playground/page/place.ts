import { useEffect, useState } from 'preact/hooks';

/** Who sits at the screen, and what they look at; stands in the page's address. */
export interface Place {
  /** A person's name; the first there is, where empty. */
  readonly person: string;
  /** A channel's id; the first there is, where empty. */
  readonly channel: string;
  /** A thread's id; empty for none. */
  readonly thread: string;
}

/** The place in the page's address, `#person=…&channel=…&thread=…`, and what goes elsewhere. */
export function usePlace(): [Place, (to: Partial<Place>) => void] {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const read = () => setPlace(readPlace());
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = (to: Partial<Place>) => {
    location.hash = new URLSearchParams({ ...readPlace(), ...to }).toString();
  };
  return [place, go];
}

function readPlace(): Place {
  const given = new URLSearchParams(location.hash.slice(1));
  const part = (name: keyof Place) => given.get(name) ?? '';
  return { person: part('person'), channel: part('channel'), thread: part('thread') };
}
