import type { Interaction } from './interactions.ts';
import type { StoredMessage } from './messages.ts';
import type { Channel, Server } from './world.ts';

export type Change = 'created' | 'changed' | 'deleted';

/** Something that happened; whoever shows or forwards it looks at what it carries. */
export type Happening =
  | { readonly kind: 'message'; readonly change: Change; readonly message: StoredMessage }
  | { readonly kind: 'channel'; readonly change: Change; readonly channel: Channel }
  | { readonly kind: 'server'; readonly change: Change; readonly server: Server }
  /** A person did something that the bot is to answer. */
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  /** It was acknowledged, a deferred answer was filled, or it failed. */
  | { readonly kind: 'answer'; readonly interaction: Interaction }
  /** Somebody is typing in a channel. */
  | { readonly kind: 'typing'; readonly channel: Channel; readonly userId: string }
  /** The clock was moved. */
  | { readonly kind: 'clock' }
  /** The playground has closed: nothing comes any more. */
  | { readonly kind: 'end' };

export interface Happenings {
  emit(happening: Happening): void;
  /** @returns what ends it */
  listen(listener: (happening: Happening) => void): () => void;
}

/** Tells every listener, in the order in which they began to listen. */
export function createHappenings(): Happenings {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    emit(happening) {
      for (const listener of [...listeners]) listener(happening);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
