/** Between a bot and the world outside it: from the cut on, nothing goes out and nothing comes back. */
export interface Seam {
  /** Whether the bot behind it is as good as dead. */
  readonly isCut: boolean;
  /** What is under way and will end by itself. */
  readonly underWay: number;
  /** Does something outside; where it is cut, before or after, the promise stays open for ever. */
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for what only a moved clock brings about. */
  waiting<T>(work: Promise<T>): Promise<T>;
  cut(): void;
}

/** @param cutAt the step, two for each thing done, at which it is cut; infinite for never */
export function createSeam(cutAt: number): Seam {
  let steps = 0;
  let isCut = false;
  let underWay = 0;

  function reached(): boolean {
    steps += 1;
    if (steps === cutAt) isCut = true;
    return isCut;
  }

  return {
    get isCut() {
      return isCut;
    },
    get underWay() {
      return underWay;
    },
    async through(work) {
      if (isCut || reached()) return open();
      underWay += 1;
      try {
        const result = await work();
        return reached() ? open() : result;
      } catch (error) {
        if (reached()) return open();
        throw error;
      } finally {
        underWay -= 1;
      }
    },
    async waiting(work) {
      underWay -= 1;
      try {
        return await work;
      } finally {
        underWay += 1;
      }
    },
    cut() {
      isCut = true;
    },
  };
}

const open = () => new Promise<never>(() => {});
