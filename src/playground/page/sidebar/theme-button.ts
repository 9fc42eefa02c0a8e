import { h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../icon.ts';

const DARK = '(prefers-color-scheme: dark)';
/** Under which name the browser keeps what was chosen. */
const KEPT = 'theme';

/** Between dark and light; until it is pressed the machine's own choice holds. */
export function ThemeButton() {
  const [chosen, choose] = useState(() => localStorage.getItem(KEPT));
  const shown = chosen ?? (matchMedia(DARK).matches ? 'dark' : 'light');
  const other = shown === 'dark' ? 'light' : 'dark';
  useLayoutEffect(() => {
    if (chosen !== null) document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  const change = () => {
    localStorage.setItem(KEPT, other);
    choose(other);
  };
  return h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': `Make it ${other}`,
      title: `Make it ${other}`,
      onClick: change,
    },
    h(Icon, { name: 'theme' }),
  );
}
