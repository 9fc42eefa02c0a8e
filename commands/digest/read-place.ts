import { inList } from '../../src/briefing/compose.ts';
import { placeName } from '../../src/briefing/compose-digest.ts';
import { type ChannelState, ChatError } from '../../src/core/chat.ts';
import type { Digest, DigestPlace, DigestPlan } from '../../src/core/digest.ts';
import { UserError } from '../../src/core/errors.ts';
import { refusal } from '../../src/words/say.ts';
import type { Asker, PlaceOfAsker, Suggest } from '../command.ts';
import type { Services } from '../services.ts';
import { mayMentionAll, mayWrite, missingForBot, missingForTag } from './channel-permissions.ts';
import { digestId } from './chosen-digest.ts';
import type { GivenPlan } from './plan-options.ts';

/** Where a digest goes, and what of its plan depends on that. */
export interface ReadPlace extends Pick<DigestPlan, 'mentionRoleId' | 'thread' | 'tagId'> {
  readonly place: DigestPlace;
}

type Given = Pick<GivenPlan, 'channel' | 'mention' | 'thread' | 'tag'>;

/**
 * Where a digest is to go, with every permission checked that it needs there.
 *
 * @param before its place until now; null for one that is new, which goes where it is asked for
 * @throws UserError that names what is missing
 */
export async function readPlace(
  given: Given,
  before: { readonly place: DigestPlace | null; readonly plan: DigestPlan },
  asker: Asker,
  { chat }: Services,
): Promise<ReadPlace> {
  if (asker.scope.kind === 'person') return readDirect(given, asker, chat);
  const { plan } = before;
  const isNew = given.channel !== undefined || before.place === null;
  const isHere = before.place === null || before.place.channelId === asker.here.channelId;
  const at = given.channel ?? (isHere ? asker.here : null);
  const channelId = at?.channelId ?? before.place?.channelId ?? '';
  const state = await stateOf(channelId, asker, chat);
  const { name, kind } = state;
  const place = { channelId, name, kind };
  if (isNew && at !== null && !mayWrite(at.permissions, kind))
    throw refusal('place.you-may-not-write', { place: placeName(place) });
  const { tagId, thread } = readExtras(given, plan, place, state);
  const mentionRoleId = readMention(given, plan, isNew, at, asker);
  requirePermissions(state, place, { thread, mentions: given.mention?.mentionable === false });
  return { place, mentionRoleId, thread, tagId };
}

/**
 * The place of a digest as it is now, with the permissions checked that it needs.
 *
 * @throws UserError that names what is missing
 */
export async function checkPlace(
  { place, plan }: Digest,
  asker: Asker,
  { chat }: Services,
): Promise<DigestPlace> {
  if (place.kind === 'direct') return place;
  const state = await stateOf(place.channelId, asker, chat);
  const now = { ...place, name: state.name, kind: state.kind };
  const { thread } = readExtras({}, plan, now, state);
  requirePermissions(state, now, { thread, mentions: false });
  return now;
}

/** Tags of the forum that was chosen, of the edited digest's, or of the one where it is asked. */
export const suggestTags: Suggest = async (typed, asker, { chat, digests }, given) => {
  if (asker.scope.kind === 'person') return [];
  const chosen = digestId(String(given.digest ?? ''));
  const edited = (await digests.list(asker.scope)).find(({ id }) => id === chosen);
  const channelId = given.channel ?? edited?.place.channelId ?? asker.here.channelId;
  const tags = await tagsOf(String(channelId), asker, chat);
  return tags
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .map(({ id, name }) => ({ name, value: id }));
};

/** None where the channel cannot be looked at; what is wrong with it is said when it is chosen. */
async function tagsOf(channelId: string, asker: Asker, chat: Services['chat']) {
  try {
    return (await stateOf(channelId, asker, chat)).tags;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

async function readDirect(given: Given, { userId }: Asker, chat: Services['chat']) {
  if (given.channel ?? given.mention ?? given.tag ?? (given.thread || undefined))
    throw refusal('place.direct-has-no-extras');
  const channelId = await answerOf(chat.openDirect(userId));
  const place: DigestPlace = { channelId, name: '', kind: 'direct' };
  return { place, mentionRoleId: null, thread: false, tagId: null };
}

/** @throws UserError where the bot cannot see the channel, or it is of another server. */
async function stateOf(
  channelId: string,
  { scope }: Asker,
  chat: Services['chat'],
): Promise<ChannelState> {
  const state = await answerOf(chat.channel(channelId));
  if (state.serverId !== scope.id) throw refusal('place.other-server');
  return state;
}

/** @throws UserError where Discord refuses, or gives no answer now. */
async function answerOf<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    const { said, message } = error;
    if (error.trouble === 'refused') throw new UserError(message, { said, cause: error });
    throw refusal('place.no-answer', {}, error);
  }
}

function readExtras(
  given: Given,
  before: Pick<DigestPlan, 'thread' | 'tagId'>,
  place: DigestPlace,
  { tags, needsTag, permissions }: ChannelState,
): Pick<DigestPlan, 'thread' | 'tagId'> {
  const { kind } = place;
  const takesThreads = kind === 'text' || kind === 'announcement';
  if (given.thread === true && !takesThreads) throw refusal('place.no-threads');
  const thread = takesThreads && (given.thread ?? before.thread);
  if (given.tag !== undefined && kind !== 'forum')
    throw refusal('place.no-forum', { place: placeName(place) });
  const wanted = given.tag ?? before.tagId;
  const tag = tags.find(({ id, name }) => id === wanted || name === wanted);
  if (tag === undefined && (given.tag !== undefined || needsTag))
    throw refusal(tags.length === 0 ? 'place.no-tags-yet' : 'place.choose-tag', {
      place: placeName(place),
      tags: inList(tags.map(({ name }) => name)),
    });
  const missing = tag === undefined ? null : missingForTag(permissions, tag);
  if (tag !== undefined && missing !== null)
    throw refusal('place.tag-needs-permission', {
      place: placeName(place),
      tag: tag.name,
      permission: missing,
    });
  return { thread, tagId: kind === 'forum' ? (tag?.id ?? null) : null };
}

/** Who may mention a role depends on the channel. */
function readMention(
  { mention }: Given,
  { mentionRoleId }: DigestPlan,
  isNew: boolean,
  at: PlaceOfAsker | null,
  { scope }: Asker,
): string | null {
  const mayAll = at !== null && mayMentionAll(at.permissions);
  if (mention === undefined) {
    if (mentionRoleId === null || !isNew || mayAll) return mentionRoleId;
    throw refusal('place.mention-again');
  }
  if (mention.id === scope.id) throw refusal('place.mention-not-everybody');
  if (!mention.mentionable && !mayAll) throw refusal('place.may-not-mention');
  return mention.id;
}

function requirePermissions(
  { permissions }: ChannelState,
  place: DigestPlace,
  extras: Parameters<typeof missingForBot>[2],
): void {
  const missing = missingForBot(permissions, place.kind, extras);
  if (missing.length > 0)
    throw refusal('place.needs-permissions', {
      place: placeName(place),
      permissions: inList(missing),
    });
}
