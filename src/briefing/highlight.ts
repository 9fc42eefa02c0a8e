import type { SearchQuery } from '../core/search.ts';
import { beginning } from '../text/shorten.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, words } from '../text/words.ts';

/** A piece of a passage; `hit` where it is a word that was searched for. */
export interface HighlightSpan {
  readonly text: string;
  readonly hit: boolean;
}

/** What was searched for. */
type Wanted = Pick<SearchQuery, 'words' | 'phrases'>;

const ELLIPSIS = '…';

/**
 * How much of a text is looked through, in UTF-16 units: some 70 pages. A document of 10 MB would
 * hold the event loop for a second.
 */
const LONGEST_READ = 200_000;

/** Of a passage's length, how much is to stand before its first hit. */
const LEAD_IN = 0.2;

/**
 * The passage of a text where most of the query's words stand together, with these marked; the
 * beginning where there is none of them. Words match in any form. White space becomes one space,
 * words stay whole, and an ellipsis stands where the text goes on.
 *
 * @param language ISO 639-1 of the text, null where not known
 * @param maxLength of all spans together, in UTF-16 units
 */
export function highlight(
  whole: string,
  query: Wanted,
  language: string | null,
  maxLength: number,
): HighlightSpan[] {
  const text = whole.slice(0, LONGEST_READ);
  const wanted = wantedStems(query, language);
  const found = words(text, language);
  const hits = found.filter((word) => wanted.has(stem(word.text, language)));
  const passage = cutPassage(text, found, bestRun(hits, language, maxLength), maxLength);
  const inside = hits.filter((hit) => hit.start >= passage.start && hit.end <= passage.end);
  return join([
    { text: text.slice(0, passage.start).trim() === '' ? '' : ELLIPSIS, hit: false },
    ...spans(text, passage, inside),
    { text: passage.end < whole.trimEnd().length ? ELLIPSIS : '', hit: false },
  ]);
}

/** Stop words are marked only where nothing else was asked for, as they alone are searched for then. */
function wantedStems(query: Wanted, language: string | null): ReadonlySet<string> {
  const typed = [...query.words, ...query.phrases].flatMap((part) => words(part, language));
  const telling = typed.filter((word) => !isStopWord(word.text, language));
  const chosen = telling.length > 0 ? telling : typed;
  const stems = new Set(chosen.map((word) => stem(word.text, language)));
  stems.delete('');
  return stems;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The run of hits, no longer than the limit, with most different words; the first of equals. */
function bestRun(hits: readonly Word[], language: string | null, limit: number): Range | null {
  const inRun = new Map<string, number>();
  let best: Range | null = null;
  let bestCount = 0;
  let from = 0;
  for (const [to, last] of hits.entries()) {
    const key = stem(last.text, language);
    inRun.set(key, (inRun.get(key) ?? 0) + 1);
    for (let first = hits[from]; first && from < to && last.end - first.start > limit; ) {
      const gone = stem(first.text, language);
      const left = (inRun.get(gone) ?? 0) - 1;
      if (left > 0) inRun.set(gone, left);
      else inRun.delete(gone);
      from += 1;
      first = hits[from];
    }
    if (inRun.size > bestCount) {
      bestCount = inRun.size;
      best = { start: hits[from]?.start ?? last.start, end: last.end };
    }
  }
  return best;
}

/** Grows the run to whole words around it, as many as the limit lets in. */
function cutPassage(
  text: string,
  found: readonly Word[],
  run: Range | null,
  maxLength: number,
): Range {
  const begin = text.length - text.trimStart().length;
  const end = Math.max(begin, text.trimEnd().length);
  if (end - begin <= maxLength) return { start: begin, end };
  const room = Math.max(0, maxLength - 2 * ELLIPSIS.length);
  const leadIn = run === null ? 0 : Math.min(room * LEAD_IN, room - (run.end - run.start));
  const earliest = Math.min((run?.start ?? begin) - Math.max(0, leadIn), end - room);
  const start =
    earliest <= begin ? begin : (found.find((word) => word.start >= earliest)?.start ?? begin);
  const passage = beginning(text.slice(start, end), room).trimEnd();
  return { start, end: start + passage.length };
}

function* spans(text: string, passage: Range, hits: readonly Word[]): Generator<HighlightSpan> {
  let at = passage.start;
  for (const hit of hits) {
    yield { text: text.slice(at, hit.start), hit: false };
    yield { text: hit.text, hit: true };
    at = hit.end;
  }
  yield { text: text.slice(at, passage.end), hit: false };
}

/** Puts white space in order and drops what is empty. */
function join(parts: readonly HighlightSpan[]): HighlightSpan[] {
  const joined: { text: string; hit: boolean }[] = [];
  for (const { text, hit } of parts) {
    const clean = text.replace(/\s+/g, ' ');
    const last = joined.at(-1);
    if (clean === '') continue;
    if (last !== undefined && !last.hit && !hit) last.text += clean;
    else joined.push({ text: clean, hit });
  }
  return joined;
}
