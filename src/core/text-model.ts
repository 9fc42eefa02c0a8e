import type { Scope } from './scope.ts';

/** What is asked of a language model. The instructions are ours; the text may hold anything. */
export interface Completion<T> {
  readonly instructions: string;
  readonly text: string;
  readonly answer: AnswerShape<T>;
  /** Tokens that the answer may take. */
  readonly maxTokens: number;
  /** Whose tokens it takes. */
  readonly payer: Scope;
  /** Ends it, with all that it tries again. */
  readonly signal: AbortSignal;
}

/** What an answer has to look like. */
export interface AnswerShape<T> {
  /** Letters and underscores. */
  readonly name: string;
  /** A JSON schema, for servers that hold a model to one. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** @throws UnfitAnswer that tells the model what is wrong */
  read(json: unknown): T;
}

/** A model that writes, behind a server. Nothing that it says is trusted. */
export interface TextModel {
  /** As the operator names it. */
  readonly id: string;
  /**
   * @returns what was read of the answer, and the tokens that it took
   * @throws UnfitAnswer where the model did not answer as asked, CapReached before a call that no
   *   tokens are left for, the signal's reason, and the client's errors
   */
  complete<T>(request: Completion<T>): Promise<{ readonly value: T; readonly tokens: number }>;
}

/** A model's answer that will not do; the message says why, in a sentence to the model. */
export class UnfitAnswer extends Error {
  override readonly name = 'UnfitAnswer';
}

/** A month has no tokens left for a call. */
export class CapReached extends Error {
  override readonly name = 'CapReached';
}
