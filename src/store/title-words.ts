import { fold } from '../text/stems.ts';
import { words } from '../text/words.ts';

/** The words of a title as they are typed, without case and accents. */
export function titleWords(title: string, language: string | null): string[] {
  return words(title, language).map((word) => fold(word.text));
}
