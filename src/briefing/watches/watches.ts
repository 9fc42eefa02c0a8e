import type { Scope } from '../../core/scope.ts';
import type { Watch, WatchDraft, WatchStore } from '../../core/watch.ts';
import { refusal } from '../../words/say.ts';

/** Watches as people set them up and look after them; each within its scope. */
export interface Watches {
  /** In the order in which they were made, at most {@link MOST_WATCHES}. */
  list(scope: Scope): Promise<readonly Watch[]>;
  /** @throws UserError where the scope has as many as it may. */
  add(draft: WatchDraft): Promise<Watch>;
  /** @throws UserError where it is gone. */
  remove(watch: Watch): Promise<void>;
}

/** Watches of one server or person: as many as there are suggestions to choose one from. */
export const MOST_WATCHES = 25;

/** @param watches where they are kept. */
export function createWatches(watches: WatchStore): Watches {
  return {
    list: (scope) => watches.list(scope),
    async add(draft) {
      if ((await watches.list(draft.scope)).length >= MOST_WATCHES)
        throw refusal('watch.no-more-fit', { most: MOST_WATCHES });
      return watches.add(draft);
    },
    async remove({ scope, id }) {
      if (!(await watches.remove(scope, id))) throw refusal('watch.gone');
    },
  };
}
