import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Something to choose in a list. */
export interface Pick {
  readonly label: string;
  readonly value: string;
  readonly detail?: string | undefined;
  /** What can be given with it, `query*` where it has to be. */
  readonly takes?: readonly string[] | undefined;
}

interface Given {
  readonly id: string;
  readonly label: string;
  readonly picks: readonly Pick[];
  /** Which one the keyboard stands on; -1 for none. */
  readonly active: number;
  readonly chosen?: ReadonlySet<string>;
  readonly several?: boolean;
  onPick(pick: Pick, at: number): void;
}

/** A list to choose from. The keyboard stays with what opened it, which is told `optionId` of the active one. */
export function Listbox({ id, label, picks, active, chosen, several = false, onPick }: Given) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, picks]);
  return h(
    'ul',
    {
      ref: list,
      id,
      class: 'listbox',
      role: 'listbox',
      'aria-label': label,
      'aria-multiselectable': several,
      // A browser would let Tab stop at what scrolls.
      tabIndex: -1,
    },
    picks.map((pick, at) =>
      h(
        'li',
        {
          key: pick.value,
          id: optionId(id, at),
          role: 'option',
          class: at === active ? 'active' : '',
          'aria-selected': chosen ? chosen.has(pick.value) : at === active,
          // Before the field that opened the list loses the keyboard.
          onMouseDown: (event: MouseEvent) => {
            event.preventDefault();
            onPick(pick, at);
          },
        },
        h('span', { class: 'label' }, pick.label),
        pick.detail && h('span', { class: 'detail' }, pick.detail),
        pick.takes?.map((name) => h('span', { class: 'takes' }, name)),
      ),
    ),
  );
}

/** The id of an option in the page, for `aria-activedescendant`. */
export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** Where the keyboard goes in a list of that length; null where the key does not move it. */
export function moveIn(length: number, active: number, key: string): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (Math.max(active, 0) - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
