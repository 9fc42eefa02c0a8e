import { plainLine } from '../text/plain-line.ts';

/** What the doctor found of one thing. */
export interface Finding {
  /** `warn` can stay as it is for now, `fail` cannot. */
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly subject: string;
  /** How it is, and what to do about it; never a secret. */
  readonly told: string;
}

export const ok = (subject: string, told: string): Finding => ({ verdict: 'ok', subject, told });
export const warn = (subject: string, told: string): Finding => ({
  verdict: 'warn',
  subject,
  told,
});
export const fail = (subject: string, told: string): Finding => ({
  verdict: 'fail',
  subject,
  told,
});

/** One line that no name from outside can steer a terminal with. */
export const describeFinding = ({ verdict, subject, told }: Finding): string =>
  `${verdict.padEnd(4)}  ${subject}: ${plainLine(told)}`;
