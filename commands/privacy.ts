import type { CommandGroup } from './command.ts';
import { remove } from './privacy/delete.ts';
import { show } from './privacy/show.ts';

export const privacy: CommandGroup = {
  data: {
    name: 'privacy',
    description: 'What Courant keeps, for how long, and how to have it deleted',
  },
  subcommands: [show, remove],
};
