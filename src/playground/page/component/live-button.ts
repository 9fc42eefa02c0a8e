import type { APIButtonComponent } from 'discord-api-types/v10';
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.ts';
import { Link } from '../link.ts';
import { useSurroundings } from '../surroundings.ts';

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

/** A button of a message, which the bot answers. */
export function LiveButton({
  button,
  message,
}: {
  readonly button: APIButtonComponent;
  readonly message: string;
}) {
  const { use } = useSurroundings();
  const [busy, setBusy] = useState(false);
  const emoji = 'emoji' in button ? button.emoji?.name : undefined;
  const label = [emoji, 'label' in button ? button.label : 'Premium'].filter(Boolean).join(' ');
  if ('url' in button) {
    return h(Link, { to: button.url, class: 'button link' }, label, h(Icon, { name: 'out' }));
  }
  const press = async () => {
    if (!('custom_id' in button) || busy) return;
    setBusy(true);
    await use('press', message, button.custom_id);
    setBusy(false);
  };
  return h(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[button.style] ?? ''}`,
      disabled: button.disabled ?? !('custom_id' in button),
      'aria-busy': busy,
      onClick: press,
    },
    label,
  );
}
