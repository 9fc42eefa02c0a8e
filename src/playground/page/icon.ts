import { h } from 'preact';

/** Lines on a ground of 24 by 24. */
const PATHS = {
  text: 'M5 9h15M4 15h15M10 4 8 20M16 4l-2 16',
  announcement: 'M4 10v4h3l8 5V5l-8 5H4zM18 9a4 4 0 0 1 0 6',
  forum: 'M4 5h12v9H9l-5 4V5zM19 9h1v11l-4-3h-6v-1',
  thread: 'M6 4v8a4 4 0 0 0 4 4h9M15 12l4 4-4 4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  direct: 'M4 5h16v11h-9l-5 4v-4H4z',
  close: 'M6 6l12 12M18 6 6 18',
  reply: 'M10 6 4 12l6 6M4 12h9a7 7 0 0 1 7 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  menu: 'M4 7h16M4 12h16M4 17h16',
  back: 'M14 6l-6 6 6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  news: 'M4 5h13v14H4zM17 9h3v8a2 2 0 0 1-3 2M7 9h7M7 13h7M7 16h4',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  send: 'M4 12 20 4l-6 16-3-7z',
  plus: 'M12 5v14M5 12h14',
  down: 'M6 9l6 6 6-6',
  check: 'M5 12l5 5 9-10',
  eye: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  out: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2 4 3M15 9h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside words that say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    h('path', { d: PATHS[name] }),
  );
}
