import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Scene, SceneMessage } from '../page-words.ts';
import { Modal } from './dialog/modal.ts';
import { NameThread } from './dialog/name-thread.ts';
import { Middle } from './middle.ts';
import { usePlace } from './place.ts';
import { Sidebar } from './sidebar/sidebar.ts';
import { type Surroundings, SurroundingsProvider } from './surroundings.ts';
import { ThreadPane } from './thread-pane.ts';
import { useActs } from './use-acts.ts';
import { useLook } from './use-look.ts';
import { useNow } from './use-now.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useThreadToCome } from './use-thread-to-come.ts';
import { useUnread } from './use-unread.ts';

/** The whole page: places at the left, messages in the middle, a thread at the right. */
export function App() {
  const [place, go] = usePlace();
  const { person, channel } = place;
  const { found, trouble } = useLook<Scene>('scene', { person, channel }, ({ kind }) =>
    ['message', 'channel', 'server', 'clock'].includes(kind),
  );
  // Until another channel's scene is there, the last one stays in sight.
  const last = useRef<Scene | null>(null);
  last.current = found ?? last.current;
  if (last.current === null) return h('p', { class: 'trouble', role: 'alert' }, trouble);
  return h(Page, { scene: last.current, place, go, trouble });
}

interface Given {
  readonly scene: Scene;
  readonly place: ReturnType<typeof usePlace>[0];
  readonly go: ReturnType<typeof usePlace>[1];
  readonly trouble: string;
}

function Page({ scene, place, go, trouble }: Given) {
  const { channels, people } = scene;
  const person = place.person || (people[0]?.username ?? '');
  const channel =
    channels.find(({ id }) => id === place.channel) ?? channels.find(({ id }) => id === scene.here);
  const thread = channels.find(({ id, thread: is }) => id === place.thread && is !== null) ?? null;
  const [places, setPlaces] = useState(false);
  const [naming, setNaming] = useState<SceneMessage | null>(null);
  const shown = [channel?.id ?? '', thread?.id ?? ''];
  const acts = useActs(person);
  const unread = useUnread(scene, person, shown);
  const now = useNow(scene);
  const awaitThread = useThreadToCome(scene, channel?.id ?? '', (id) => {
    if (thread === null) go({ thread: id });
  });

  const show = (id: string) => {
    const found = channels.find((one) => one.id === id);
    setPlaces(false);
    // A thread that was just started is in the next scene.
    if (found && found.thread === null) go({ channel: id, thread: '' });
    else go({ channel: found?.parentId ?? place.channel, thread: id });
  };
  useShortcuts({
    channels,
    channel,
    show,
    close: () => (places ? setPlaces(false) : go({ thread: '' })),
  });
  const surroundings: Surroundings = {
    scene,
    now,
    person,
    show,
    use: acts.use,
    runOn: acts.runOn,
    startThread: setNaming,
  };
  const troubles = acts.trouble || trouble;
  return h(
    SurroundingsProvider,
    { value: surroundings },
    h(
      'div',
      { class: `page ${thread ? 'with-thread' : ''} ${places ? 'with-places' : ''}` },
      h(Sidebar, {
        shown,
        unread,
        onPerson: (name) => go({ person: name }),
        moveClock: acts.moveClock,
      }),
      channel &&
        h(Middle, {
          channel,
          run(where, path, options) {
            awaitThread();
            return acts.run(where, path, options);
          },
          tell: acts.tell,
          placesOpen: places,
          onPlaces: () => setPlaces(!places),
        }),
      // A tap beside the places hides them again.
      places && h('div', { class: 'beside', onClick: () => setPlaces(false) }),
      thread &&
        h(ThreadPane, {
          key: thread.id,
          thread,
          run: acts.run,
          tell: acts.tell,
          onClose: () => go({ thread: '' }),
        }),
      h('div', { class: 'troubles', role: 'alert' }, troubles && h('p', null, troubles)),
      acts.form &&
        h(Modal, {
          key: acts.form.interaction,
          form: acts.form,
          onSend(fields) {
            awaitThread();
            return acts.submit(fields);
          },
          onClose: acts.closeForm,
        }),
      naming &&
        h(NameThread, {
          message: naming,
          onClose: () => setNaming(null),
          async onName(name) {
            const id = await acts.startThread(naming.id, name);
            setNaming(null);
            if (id !== null) go({ channel: naming.channel_id, thread: id });
          },
        }),
    ),
  );
}
