/**
 * Who asks, and with that which articles they may see. Every read of articles takes one.
 *
 * A server sees the operator's library and its own sources; a person in direct messages sees
 * the library and their own. Ids are Discord snowflakes, as text.
 */
export type Scope =
  | { readonly kind: 'server'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string };

/**
 * Whom a source, and every article from it, belongs to. `library` is the operator's own and
 * seen by all; the others are seen in that one scope only.
 */
export type Owner = 'library' | `server:${string}` | `person:${string}`;

/** The operator's library: seen by every server and every person. */
export const LIBRARY: Owner = 'library';

/** The owners whose articles the scope may see. */
export function visibleOwners(scope: Scope): readonly Owner[] {
  return [LIBRARY, `${scope.kind}:${scope.id}`];
}
