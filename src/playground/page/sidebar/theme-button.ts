import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Between dark and light; until it is pressed the machine's own choice holds. */
export function ThemeButton() {
  const [theme, setTheme] = useState(() => (matchMedia(DARK).matches ? 'dark' : 'light'));
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    setTheme(other);
    document.documentElement.dataset.theme = other;
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
