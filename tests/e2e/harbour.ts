import type { Told } from './newsroom.ts';

/** One event as two papers tell it, and others beside it. */
export const HARBOUR: readonly Told[] = [
  {
    title: 'Harbour crane stands still after cable snaps',
    text: 'The largest crane in the harbour of Ossel stands still since a cable snapped.\n\nNobody was hurt, the harbour office said. Three freighters wait in the roads.\n\nA new cable is to come by rail within four days.',
    source: 'Ossel Post',
    url: 'https://ossel-post.example/crane',
    hoursOld: 3,
  },
  {
    title: 'Cable snaps on harbour crane, freighters wait',
    text: 'Three freighters wait outside Ossel because a cable of the harbour crane snapped.\n\nThe harbour office expects the crane to stand still for four days.',
    source: 'Coast Herald',
    url: 'https://coast-herald.example/cable',
    hoursOld: 5,
  },
  {
    title: 'School choir wins prize in Tarn',
    text: 'The choir of the school in Tarn won the first prize of the valley.\n\nForty children sang for twelve minutes.',
    source: 'Ossel Post',
    url: 'https://ossel-post.example/choir',
    hoursOld: 2,
  },
  {
    title: 'Old lighthouse gets new lamp',
    text: 'The lighthouse on the northern cape has a new lamp.\n\nIt can be seen for thirty kilometres.',
    source: 'Coast Herald',
    hoursOld: 100,
  },
];
