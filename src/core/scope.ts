/**
 * Who asks, and with that which articles they may see. Every read of articles takes one.
 *
 * A server sees the operator's library, its own articles and those of the feeds that it follows
 * now; a person in direct messages likewise. Ids are Discord snowflakes, as text.
 */
export type Scope =
  | { readonly kind: 'server'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string };

/** A scope as one word: owns what is its alone, and follows feeds. */
export type ScopeKey = `${Scope['kind']}:${string}`;

/**
 * Whom a source, and every article from it, belongs to. `library` is the operator's own and seen
 * by all; what came from a feed is the feed's, and seen by those who follow it; the others are
 * seen in that one scope only.
 */
export type Owner = 'library' | `feed:${number}` | ScopeKey;

/** The operator's library: seen by every server and every person. */
export const LIBRARY: Owner = 'library';

/** The scope as owner and as follower. Which feeds it follows is for the store to look up. */
export function scopeKey(scope: Scope): ScopeKey {
  return `${scope.kind}:${scope.id}`;
}

/** The reverse of scopeKey. */
export function scopeOf(key: string): Scope {
  const [kind, id = ''] = key.split(':');
  return { kind: kind === 'server' ? 'server' : 'person', id };
}
