import type { Notice } from '../page-words.ts';

type Listener = (notice: Notice) => void;

/** Everything may have changed: the page has (again) a connection. */
const ALL: Notice = { kind: 'server', channel: '' };

const listeners = new Set<Listener>();
let connected = false;

/** Calls back whenever something happens in the playground. @returns what ends it */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (!connected) connect();
  return () => listeners.delete(listener);
}

function connect(): void {
  connected = true;
  const opened = new EventSource('/playground/events');
  const tell = (notice: Notice) => {
    for (const listener of [...listeners]) listener(notice);
  };
  opened.onmessage = ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as Notice);
  opened.onopen = () => tell(ALL);
}
