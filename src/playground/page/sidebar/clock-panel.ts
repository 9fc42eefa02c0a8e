import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.ts';
import { useSurroundings } from '../surroundings.ts';

const HOUR = 60 * 60 * 1000;
/** The hour, in the reader's own zone, at which a morning begins. */
const MORNING = 7;
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

interface Given {
  /** Resolves when what became due by then is done. @param to epoch milliseconds */
  moveClock(to: number): Promise<void>;
}

/** The playground's time, and ways to put it ahead: digests come, and the newsstand publishes. */
export function ClockPanel({ moveClock }: Given) {
  const { scene, now } = useSurroundings();
  const [moving, setMoving] = useState(false);
  const { next } = scene.newsstand;
  const time = new Date(now);
  const move = async (to: number) => {
    setMoving(true);
    await moveClock(to);
    setMoving(false);
  };
  const button = (label: string, to: number, title: string) =>
    h(
      'button',
      {
        type: 'button',
        class: 'button small',
        disabled: moving,
        title,
        onClick: () => void move(to),
      },
      label,
    );
  return h(
    'section',
    { class: 'clock', 'aria-label': 'Clock' },
    h(
      'p',
      null,
      h(Icon, { name: 'clock' }),
      h(
        'time',
        { dateTime: time.toISOString() },
        time.toLocaleDateString(undefined, {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          ...TIME,
        }),
      ),
    ),
    scene.clockMoves && [
      h(
        'div',
        { class: 'moves' },
        button('Next morning 07:00', nextMorning(now), 'Puts the clock ahead to the next morning'),
        button('+1 hour', now + HOUR, 'Puts the clock an hour ahead'),
        next &&
          button(
            `Next edition ${new Date(next.at).toLocaleTimeString(undefined, TIME)}`,
            next.at,
            `${next.paper} then publishes: ${next.title}`,
          ),
      ),
      h('p', { class: 'soft', role: 'status' }, moving ? 'Putting the clock ahead…' : ''),
    ],
  );
}

function nextMorning(now: number): number {
  const morning = new Date(now);
  morning.setHours(MORNING, 0, 0, 0);
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}
