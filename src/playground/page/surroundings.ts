import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scene, SceneMessage } from '../page-words.ts';

/** What everything drawn in a message may need to know or do. */
export interface Surroundings {
  readonly scene: Scene;
  /** The name of who sits at the screen. */
  readonly person: string;
  /** Epoch milliseconds on the playground's clock; drawn anew from time to time. */
  readonly now: number;
  /** Shows a channel, or a thread beside its channel. */
  show(channel: string): void;
  /** Uses a component; resolves when it was answered. */
  use(kind: 'press' | 'choose', message: string, name: string, values?: string[]): Promise<void>;
  /** Uses a message command; resolves when it was answered. */
  runOn(message: string, command: string): Promise<void>;
  /** Asks for a name, and starts a thread from the message. */
  startThread(message: SceneMessage): void;
}

const context = createContext<Surroundings | null>(null);

export const SurroundingsProvider = context.Provider;

export function useSurroundings(): Surroundings {
  const found = useContext(context);
  if (found === null) throw new Error('drawn outside of the page');
  return found;
}
