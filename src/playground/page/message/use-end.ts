import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pixels from the end at which somebody still reads the end, and stays there. */
const NEAR = 160;

/**
 * Keeps a list at its end while somebody reads there, and goes there for what they did themselves.
 *
 * @param newest the id of the last message
 * @param own whether the last message came of what this person did
 */
export function useEnd(list: RefObject<HTMLElement | null>, newest: string, own: boolean) {
  const atEnd = useRef(true);
  /** As it was drawn last: where somebody reads is told by that, as scrolling is told late. */
  const last = useRef({ newest, height: 0 });
  const [unseen, setUnseen] = useState(false);
  const toEnd = () => {
    const { current } = list;
    if (current) current.scrollTop = current.scrollHeight;
  };
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const isNew = last.current.newest !== newest;
    atEnd.current = (isNew && own) || isNear(current, last.current.height);
    last.current = { newest, height: current.scrollHeight };
    if (atEnd.current) toEnd();
    else if (isNew) setUnseen(true);
  });
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const stay = () => {
      if (atEnd.current) toEnd();
    };
    const sizes = new ResizeObserver(stay);
    sizes.observe(current);
    // Pictures come after the words, and their loading does not bubble.
    current.addEventListener('load', stay, true);
    return () => {
      sizes.disconnect();
      current.removeEventListener('load', stay, true);
    };
  }, []);
  return {
    /** Something came below what is in sight. */
    unseen,
    toEnd,
    onScroll() {
      const { current } = list;
      if (!current) return;
      atEnd.current = isNear(current, current.scrollHeight);
      if (atEnd.current) setUnseen(false);
    },
  };
}

/** Whether the end, at that height in pixels, is in sight or nearly so. */
function isNear({ scrollTop, clientHeight }: HTMLElement, height: number): boolean {
  return height - scrollTop - clientHeight < NEAR;
}
