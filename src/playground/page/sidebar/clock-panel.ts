import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.ts';
import { useSurroundings } from '../surroundings.ts';

const HOUR = 60 * 60 * 1000;
/** The hour at which a morning begins. */
const MORNING = 7;
/** All times here are in the zone that a digest has where none is given, so that it comes with them. */
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' };

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
          timeZoneName: 'short',
        }),
      ),
    ),
    scene.clockMoves && [
      h(
        'div',
        { class: 'moves' },
        button(
          'Next morning 07:00',
          nextMorning(now),
          'Puts the clock ahead to 07:00 UTC of the next morning',
        ),
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
  morning.setUTCHours(MORNING, 0, 0, 0);
  if (morning.getTime() <= now) morning.setUTCDate(morning.getUTCDate() + 1);
  return morning.getTime();
}
