import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.ts';
import { Link, safeAddress } from '../link.ts';

interface Given {
  readonly of: {
    readonly media: { readonly url: string };
    readonly description?: string | null;
    readonly spoiler?: boolean;
  };
  readonly class?: string;
}

/**
 * A picture that the playground has. The page loads nothing from elsewhere, so of any other it
 * shows where it is.
 */
export function Picture({ of: { media, description, spoiler = false }, class: name = '' }: Given) {
  const [hidden, setHidden] = useState(spoiler);
  const [broken, setBroken] = useState(false);
  const address = safeAddress(media.url);
  const alt = description ?? '';
  if (address === null) return null;
  if (hidden) {
    const show = () => setHidden(false);
    return h('button', { type: 'button', class: 'button', onClick: show }, 'Show the picture');
  }
  const { origin, hostname } = new URL(address);
  if (origin !== location.origin || broken) {
    const words = name === 'thumbnail' ? 'Picture' : `Picture at ${hostname}`;
    return h(
      Link,
      { to: address, class: `picture elsewhere ${name}` },
      h(Icon, { name: 'picture' }),
      h('span', null, alt || words),
    );
  }
  const failed = () => setBroken(true);
  return h('img', {
    class: `picture ${name}`,
    src: address,
    alt,
    loading: 'lazy',
    onError: failed,
  });
}
