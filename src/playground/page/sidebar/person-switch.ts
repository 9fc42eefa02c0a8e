import { h } from 'preact';
import { Avatar, nameOf } from '../person.ts';
import { useSurroundings } from '../surroundings.ts';

/** Who sits at the screen: each sees, and may do, something else. */
export function PersonSwitch({ onPerson }: { onPerson(name: string): void }) {
  const { scene, person } = useSurroundings();
  return h(
    'fieldset',
    { class: 'people' },
    h('legend', null, 'You are'),
    scene.people.map((user) =>
      h(
        'label',
        { key: user.id },
        h('input', {
          type: 'radio',
          name: 'person',
          value: user.username,
          checked: user.username === person,
          onChange: () => onPerson(user.username),
        }),
        h(Avatar, { user }),
        h('span', null, nameOf(user)),
      ),
    ),
  );
}
