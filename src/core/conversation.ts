import type { DeliveryDraft } from './outbox.ts';
import type { Scope } from './scope.ts';

/** What a conversation is about before anything is asked in it. */
export interface Subject {
  /** Words that first questions may lean on; null where there are none. */
  readonly topic: string | null;
  /** Ids of articles, within the conversation's scope at every read. */
  readonly articles: readonly number[];
}

/** Questions that are answered in one place, each in the light of those before it. */
export interface Conversation extends Subject {
  readonly id: number;
  readonly scope: Scope;
  /** The thread, or the person's direct messages; null while its thread is not there yet. */
  readonly channelId: string | null;
  /** The key of the delivery that opens its thread; null where it takes place where it began. */
  readonly threadKey: string | null;
  /** Whether every message there is meant for the bot: its own thread, or direct messages. */
  readonly own: boolean;
}

/** A question before the store has it. */
export interface QuestionDraft {
  /** Of the message or the interaction that asked it: what asked once is answered once. */
  readonly sourceId: string;
  readonly scope: Scope;
  readonly askerId: string;
  readonly text: string;
  /** Only articles published within so many days; null = all of them. */
  readonly days: number | null;
  /**
   * ISO 639-1 of who asks: that of their Discord, or that in which they ask. Answers are in it where
   * none is set for the place; null where it is not known.
   */
  readonly language: string | null;
  /** What its conversation is about where it begins with it. */
  readonly subject: Subject;
  readonly place: QuestionPlace;
}

export type QuestionPlace =
  /** Where a conversation is already, or begins. */
  | { readonly kind: 'here'; readonly channelId: string; readonly own: boolean }
  /** A thread that is opened for it. */
  | { readonly kind: 'thread'; readonly threadKey: string }
  /** Answered at once to the asker alone; nothing goes on from it. */
  | { readonly kind: 'aside' };

/** A question that waits for its answer, with what it is asked after. */
export interface WaitingQuestion {
  readonly id: number;
  readonly sourceId: string;
  readonly text: string;
  readonly days: number | null;
  /** As its draft had it; where that was not known, that of the question before it. */
  readonly language: string | null;
  readonly conversation: Conversation;
  /** The last questions before it that were not taken back, oldest first. */
  readonly earlier: readonly string[];
  /** The answer before it, where that is still on its way; else null. */
  readonly afterKey: string | null;
}

/** How a question was answered. */
export interface QuestionAnswer {
  readonly delivery: DeliveryDraft;
  /** Articles that it cites; the next question is about them as well. */
  readonly cited: readonly number[];
}

/** Conversations and their questions. What is asked or answered is on the disk when it resolves. */
export interface ConversationStore {
  /**
   * Takes a question in, with its conversation where that is new.
   *
   * @param opening what opens its thread, taken into the outbox with it, under the conversation's number
   * @returns the number of its conversation; null where the question is known already
   */
  add(
    question: QuestionDraft,
    opening?: (conversationId: number) => readonly DeliveryDraft[],
  ): Promise<number | null>;
  /** Null where there is none, or it is another scope's. */
  get(scope: Scope, id: number): Promise<Conversation | null>;
  /** Null where there is none. */
  inChannel(channelId: string): Promise<Conversation | null>;
  /** Conversations in which somebody waits for an answer, the longest waiting first. */
  waiting(limit: number): Promise<readonly number[]>;
  /**
   * Takes a conversation in which somebody waits for an answer, for nobody else to answer in it
   * before `leaseUntil`; false where somebody has it, or nobody waits.
   */
  claim(conversationId: number, leaseUntil: number): Promise<boolean>;
  /** Gives a claimed conversation back. */
  release(conversationId: number): Promise<void>;
  /** The question that has waited longest in a conversation; null where none waits. */
  next(conversationId: number): Promise<WaitingQuestion | null>;
  /**
   * Takes a question's answer into the outbox, once.
   *
   * @returns false where the question is no longer as it was: edited, taken back or answered
   */
  answer(question: Pick<WaitingQuestion, 'id' | 'text'>, answer: QuestionAnswer): Promise<boolean>;
  /** Another text for a question that is not answered yet; false where there is none such. */
  edit(sourceId: string, text: string): Promise<boolean>;
  /** Takes questions back that are not answered yet. */
  withdraw(sourceIds: readonly string[]): Promise<void>;
  /** How many questions a person has asked since a moment, wherever. */
  askedSince(askerId: string, since: number): Promise<number>;
  /** Forgets a person's questions and the conversations that they began, with all that answered them. */
  forgetPerson(userId: string): Promise<void>;
}

const SUBJECT = 'conversation:';

/** The word under which the deliveries of a conversation are known. */
export const conversationSubject = (id: number): string => `${SUBJECT}${id}`;

/** The number of the conversation that a subject stands for; null where it is none. */
export const conversationOfSubject = (subject: string): number | null =>
  subject.startsWith(SUBJECT) ? Number(subject.slice(SUBJECT.length)) : null;
