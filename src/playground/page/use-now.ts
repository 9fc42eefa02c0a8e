import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from '../page-words.ts';

/** Milliseconds after which times are drawn anew. */
const TICK = 15_000;

/** The playground's time, epoch milliseconds. */
export function useNow(scene: Scene): number {
  const [, draw] = useState(0);
  const ahead = useRef({ scene, by: scene.now - Date.now() });
  if (ahead.current.scene !== scene) ahead.current = { scene, by: scene.now - Date.now() };
  useEffect(() => {
    const timer = setInterval(() => draw((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + ahead.current.by;
}
