import { questionText } from '../../src/briefing/conversations.ts';
import type { Conversation, Subject } from '../../src/core/conversation.ts';
import type { Block, Reply, Words } from '../../src/core/reply.ts';
import { languageOf } from '../../src/words/languages.ts';
import { say } from '../../src/words/say.ts';
import type { Asker } from '../command.ts';
import type { Services } from '../services.ts';
import { choosePlace } from './place.ts';

/** What is asked by a command or a form. */
export interface Question {
  /** Of the interaction. */
  readonly id: string;
  readonly typed: string;
  readonly days?: number;
  readonly subject: Subject;
  /** The one that the pressed button belongs to; it goes on where it is. */
  readonly conversation: Conversation | null;
}

/**
 * Takes a question in. What comes back is for the asker alone, and says where the answer comes.
 *
 * @throws UserError where it is no question, or one too many
 */
export async function askQuestion(
  { id, typed, days, subject, conversation }: Question,
  asker: Asker,
  services: Services,
): Promise<Reply> {
  const asked = {
    sourceId: id,
    scope: asker.scope,
    askerId: asker.userId,
    text: questionText(typed),
    days: days ?? null,
    language: languageOf(asker.locale),
    subject,
  };
  const going = conversation?.channelId ?? null;
  const goesOnElsewhere = going !== null && going !== asker.here.channelId;
  const there = goesOnElsewhere ? { ...asker, here: { ...asker.here, channelId: going } } : asker;
  const { place, missing } = await choosePlace(there, services);
  if (place === null) {
    const voice = await services.voices.personal(asker);
    const { blocks, ...reply } = await services.conversations.answerAside(asked, voice);
    return { ...reply, blocks: [...blocks, ...note(missing)] };
  }
  await services.conversations.ask(asked, place);
  const where =
    place.kind === 'thread'
      ? say('ask.comes-in-thread-below')
      : say('ask.comes-in', { place: { channel: place.channelId } });
  const here = goesOnElsewhere || place.kind === 'thread' ? where : say('ask.comes-below');
  return { blocks: [{ kind: 'paragraph', text: here }, ...note(missing)] };
}

const note = (text: Words | null): Block[] => (text === null ? [] : [{ kind: 'note', text }]);
