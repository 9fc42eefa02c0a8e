import { paragraphs, type Span } from '../../text/paragraphs.ts';
import { sentences } from '../../text/sentences.ts';

/** A stretch of a text that a written sentence can rest on. */
export interface Passage extends Span {
  readonly text: string;
}

/** UTF-16 units of a text that a model is given: some 2,000 words; news says first what matters. */
const READ = 12_000;
/** UTF-16 units: so little that a citation says where to look. A longer sentence stays whole. */
const LONGEST = 600;

/** The beginning of a text in passages: its paragraphs, long ones parted between sentences. */
export function passagesOf(text: string, language: string | null): Passage[] {
  const read = text.slice(0, READ);
  const found: Passage[] = [];
  for (const paragraph of paragraphs(read)) {
    const whole = read.slice(paragraph.start, paragraph.end);
    let start = 0;
    let end = 0;
    const close = () => {
      if (end > start)
        found.push({
          text: whole.slice(start, end),
          start: paragraph.start + start,
          end: paragraph.start + end,
        });
    };
    for (const sentence of sentences(whole, language)) {
      if (sentence.end - start > LONGEST && end > start) {
        close();
        start = sentence.start;
      }
      end = sentence.end;
    }
    close();
  }
  return found;
}
