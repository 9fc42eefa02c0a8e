import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { h } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.ts';
import { Listbox, moveIn, optionId, type Pick } from '../listbox.ts';
import { sideFor } from '../side.ts';
import { useSurroundings } from '../surroundings.ts';
import { defaultsOf, picksOf } from './menu-picks.ts';

interface Given {
  readonly menu: APISelectMenuComponent;
  /** The id of the message that it is in. */
  readonly message: string;
}

/** A select menu of a message. One choice is sent at once; of several, when it is closed. */
export function SelectMenu({ menu, message }: Given) {
  const { scene, use } = useSurroundings();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);
  const [side, setSide] = useState('above');
  const given = defaultsOf(menu);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(given);
  const { min_values: min = 1, max_values: max = 1, placeholder = 'Choose' } = menu;
  const picks = picksOf(menu, scene);
  const several = max > 1;
  // What the bot says is chosen, once it says something else.
  const said = [...given].join();
  useEffect(() => setChosen(given), [said]);

  const send = async (values: readonly string[]) => {
    setOpen(false);
    setBusy(true);
    await use('choose', message, menu.custom_id, [...values]);
    setBusy(false);
  };
  const pick = ({ value }: Pick) => {
    if (!several) return void send([value]);
    const next = new Set(chosen);
    if (!next.delete(value) && next.size < max) next.add(value);
    setChosen(next);
  };
  const close = () => {
    const changed = [...chosen].sort().join() !== [...given].sort().join();
    if (open && several && changed && chosen.size >= min) return void send([...chosen]);
    setOpen(false);
  };
  const show = () => {
    if (field.current) setSide(sideFor(field.current, 'above'));
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveIn(picks.length, active, event.key);
    const at = picks[active];
    if (to !== null) {
      if (!open) show();
      setActive(open ? to : active);
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (!open) show();
      else if (at) pick(at);
    } else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = picks.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
  return h(
    'div',
    { class: `menu ${side}`, ref: field, onFocusOut: close },
    h(
      'button',
      {
        type: 'button',
        class: 'menu-field',
        role: 'combobox',
        disabled: menu.disabled ?? false,
        'aria-label': placeholder,
        'aria-expanded': open,
        'aria-haspopup': 'listbox',
        'aria-controls': id,
        'aria-busy': busy,
        'aria-activedescendant': open ? optionId(id, active) : undefined,
        onClick: () => (open ? close() : show()),
        onKeyDown,
      },
      h('span', { class: shown.length > 0 ? '' : 'soft' }, shown.join(', ') || placeholder),
      h(Icon, { name: 'down' }),
    ),
    open && h(Listbox, { id, label: placeholder, picks, active, chosen, several, onPick: pick }),
  );
}
