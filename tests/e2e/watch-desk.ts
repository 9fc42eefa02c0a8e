import type { GivenOptions } from '../../src/playground/command-data.ts';
import type { DigestDesk } from './digest-desk.ts';
import type { Told } from './newsroom.ts';

const MINUTE = 60_000;
/** Events that share no words but one, so that each is a story of its own. */
const EVENTS = [
  ['Ferry ramp in Osterhaven breaks', 'Boats turn back while divers inspect bolts below the pier.'],
  ['Ferry captain of Tarn retires', 'Neighbours baked cakes for a woman who sailed forty winters.'],
  [
    'Ferry tickets become dearer in Lund',
    'Passengers pay nine crowns instead of seven from January.',
  ],
  ['Ferry museum opens near Brask', 'Visitors can touch engines, ropes and brass whistles.'],
] as const;

/** One of four events about ferries. */
export const event = (index: number): Told => {
  const [title = '', text = ''] = EVENTS[index] ?? [];
  return { title, text: `${title}.\n\n${text}`, source: 'Ossel Post', hoursOld: 0 };
};

/** The first event as another paper reports it. */
export const RAMP_AGAIN: Told = {
  title: 'Ferry ramp breaks in Osterhaven',
  text: 'Boats turn back in Osterhaven while divers inspect bolts below the pier: the ferry ramp breaks.',
  source: 'Coast Herald',
  hoursOld: 0,
};

/** What somebody who watches for ferries does at a desk. */
export function watchDesk(desk: DigestDesk) {
  const { newsroom, manager, posted } = desk;
  return {
    add: (options: GivenOptions = {}, channel = 'news') =>
      manager.runCommand('watch add', { words: 'ferry', ...options }, { channel }),
    /** Lets some minutes pass, and the watches look. */
    async look(minutes = 1) {
      newsroom.clock.move(minutes * MINUTE);
      for (const name of ['look for what is watched', 'deliver']) {
        await newsroom.app.jobs.find((job) => job.name === name)?.run();
        await newsroom.app.idle();
      }
    },
    texts: (channel = 'news') => posted(channel).map(({ text }) => text),
  };
}
