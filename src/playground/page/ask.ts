/** The playground refused; the message is for the person at the screen. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Looks something up. @throws Refused */
export function look<T>(what: string, about: Readonly<Record<string, string>>): Promise<T> {
  return ask<T>(`/playground/${what}?${new URLSearchParams(about)}`);
}

/** Does something, and waits for what it leads to. @throws Refused */
export function act<T>(what: string, body: object): Promise<T> {
  return ask<T>(`/playground/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function ask<T>(address: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (cause) {
    throw new Refused('The playground is not there. Is it still running?', { cause });
  }
  const answer = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Refused(answer.error ?? 'That did not work.');
  return answer;
}

/** What to tell of an error. Anything but a refusal is a bug of the page, and thrown on. */
export function explain(error: unknown): string {
  if (error instanceof Refused) return error.message;
  throw error;
}
