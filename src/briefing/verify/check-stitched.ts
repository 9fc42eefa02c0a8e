import { pairsIn, verbatimShare } from './check-novelty.ts';
import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';

/** A part is word for word where so many pairs of its words are the sources'… */
const VERBATIM = 0.7;
/** …and of one place where two neighbouring sentences have so many of its words. */
const TOGETHER = 2 / 3;
/** What parts a sentence: each part may be told of another place. */
const PARTING = /[,;:—–،、，؛]/u;

/**
 * Parts of sentences that are word for word the sources', but put together from places far apart:
 * what was said of one thing is then told of another. Of several sources each may give some of it.
 */
export function checkStitched(claim: Reading, sources: Reading): Evidence[] {
  const pairs = new Set(pairsIn(sources.tokens));
  return partsOf(claim).flatMap((part): Evidence[] => {
    const roots = new Set(
      part.filter(({ content, inNumber }) => content || inNumber).map((token) => token.root),
    );
    if ([...roots].some((root) => !sources.places.has(root))) return [];
    if (verbatimShare(part, pairs) < VERBATIM) return [];
    if (together(roots, sources).size >= roots.size * TOGETHER) return [];
    return [{ kind: 'context', text: part.map(({ text }) => text).join(' '), sign: 'stitched' }];
  });
}

function partsOf({ tokens, texts, textStarts }: Reading): Token[][] {
  const parts: Token[][] = [];
  let text = 0;
  tokens.forEach((token, at) => {
    while ((textStarts[text + 1] ?? Infinity) <= token.sentence) text += 1;
    const before = tokens[at - 1];
    const isParted =
      before?.sentence !== token.sentence ||
      PARTING.test(texts[text]?.slice(before.end, token.start) ?? '');
    if (isParted) parts.push([token]);
    else parts.at(-1)?.push(token);
  });
  return parts;
}

/** Of some roots, those that the best two neighbouring sentences of each source have. */
function together(roots: ReadonlySet<string>, sources: Reading): Set<string> {
  const found = new Map<number, Set<string>>();
  for (const root of roots) {
    for (const place of sources.places.get(root) ?? []) {
      const sentence = sources.tokens[place]?.sentence ?? 0;
      for (const window of [sentence - 1, sentence])
        found.set(window, (found.get(window) ?? new Set()).add(root));
    }
  }
  const best = sources.textStarts.map((start, text) => {
    const end = sources.textStarts[text + 1] ?? Infinity;
    const windows = [...found].filter(([window]) => window >= start - 1 && window < end);
    return windows.map(([, has]) => has).sort((one, other) => other.size - one.size)[0] ?? [];
  });
  return new Set(best.flatMap((has) => [...has]));
}
