/** Libraries of this room that come without types: only what is used of them. */

declare module 'snowball-stemmers' {
  /** Throws for a name that `algorithms` does not list. */
  export function newStemmer(language: string): { stem(word: string): string };
}

declare module 'stopword' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
