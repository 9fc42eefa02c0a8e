import type { ServerResponse } from 'node:http';
import { UserError } from '../../core/errors.ts';
import { notice, type Printed } from './document.ts';
import { sendNotice, sendPlainly } from './send-document.ts';

/** What goes wrong with a paper's answers. */
export type Trouble = (
  | {
      /** Any that is an error. */
      readonly kind: 'status';
      readonly status: number;
      /** What Retry-After says: seconds, or a date as HTTP writes it. */
      readonly retryAfter?: string;
    }
  /** It has moved: 301 and 308 for good, 302 and 307 for now. */
  | { readonly kind: 'moved'; readonly status: 301 | 302 | 307 | 308; readonly to: string }
  /** Never answers, breaks off the connection, sends half of it, or a page in place of anything. */
  | { readonly kind: 'silence' | 'reset' | 'half' | 'page' }
) & {
  /** Both where not given. */
  readonly of?: 'feed' | 'pages';
  /** How many requests; all of them where not given. */
  readonly times?: number;
};

/** What was planned to go wrong with one paper. */
export interface Troubles {
  /** @returns what takes it back */
  plan(trouble: Trouble): () => void;
  /** What befalls this request, or null. */
  next(of: 'feed' | 'pages'): Trouble | null;
}

export function createTroubles(): Troubles {
  const planned = new Map<symbol, { readonly trouble: Trouble; left: number }>();
  return {
    plan(trouble) {
      const { times = Number.POSITIVE_INFINITY } = trouble;
      if (trouble.kind === 'status' && (trouble.status < 400 || trouble.status > 599))
        throw new UserError(`${trouble.status} is no status of an error.`);
      const key = Symbol(trouble.kind);
      planned.set(key, { trouble, left: times });
      return () => planned.delete(key);
    },
    next(of) {
      for (const [key, plan] of planned) {
        if (plan.trouble.of !== undefined && plan.trouble.of !== of) continue;
        plan.left -= 1;
        if (plan.left <= 0) planned.delete(key);
        return plan.trouble;
      }
      return null;
    },
  };
}

/**
 * Answers in the way that was planned, or not at all.
 *
 * @param printed what would be sent if all were well, or why there is nothing
 */
export function sendTrouble(
  response: ServerResponse,
  trouble: Trouble,
  printed: Printed | 'gone' | null,
): void {
  if (trouble.kind === 'status') {
    if (trouble.retryAfter !== undefined) response.setHeader('retry-after', trouble.retryAfter);
    sendNotice(response, trouble.status, 'We are sorry');
  } else if (trouble.kind === 'moved') {
    response.writeHead(trouble.status, { location: trouble.to }).end();
  } else if (trouble.kind === 'reset') {
    response.destroy();
  } else if (trouble.kind === 'half') {
    const whole =
      printed === null || printed === 'gone' ? notice('We are sorry') : printed.document;
    sendPlainly(response, 200, { ...whole, body: whole.body.slice(0, whole.body.length / 2) });
  } else if (trouble.kind === 'page') {
    sendNotice(response, 200, 'Welcome');
  }
}
