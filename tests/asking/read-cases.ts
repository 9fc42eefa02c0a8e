import { readFileSync } from 'node:fs';

/** A question asked in the thread of a story, and the sentences of its article that answer it. */
export interface AskedCase {
  readonly question: string;
  /** The questions that it follows on, oldest first. */
  readonly earlier: readonly string[];
  /** A part of each sentence that answers it; none where the article does not say. */
  readonly answers: readonly string[];
}

/** A story with what is asked about it. */
export interface AskedStory {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly cases: readonly AskedCase[];
}

/**
 * The stories of a file beside this one. `# en Title` begins one; `?` asks, `>` asks on after the
 * question before, `!` asks for what the article does not say, and `=` has words of a sentence that
 * answers.
 */
export function readCases(name: 'tuning' | 'held-out'): AskedStory[] {
  const file = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.trimEnd().split('\n');
      const first = lines.findIndex((line) => /^[?>!] /.test(line));
      const text = lines.slice(0, first).join('\n').trim();
      const cases = casesOf(lines.slice(first));
      const wrong = cases.flatMap(({ answers }) => answers.filter((part) => !text.includes(part)));
      if (wrong.length > 0) throw new Error(`${heading}: no sentence has ${wrong.join('; ')}`);
      return { language: heading.slice(0, 2), title: heading.slice(3), text, cases };
    });
}

function casesOf(lines: readonly string[]): AskedCase[] {
  const cases: AskedCase[] = [];
  for (const line of lines) {
    const said = line.slice(2);
    const last = cases.at(-1);
    if (line.startsWith('= ') && last !== undefined)
      cases[cases.length - 1] = { ...last, answers: [...last.answers, said] };
    else
      cases.push({
        question: said,
        earlier: line.startsWith('>') && last !== undefined ? [...last.earlier, last.question] : [],
        answers: [],
      });
  }
  return cases;
}
