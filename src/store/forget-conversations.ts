import { conversationSubject } from '../core/conversation.ts';
import { deleteInSteps } from './delete-in-steps.ts';
import type { Database } from './schema.ts';

/** How long a conversation is kept from its last use: 90 days, in milliseconds. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/** Forgets conversations that nobody has used for long. @returns how many went */
export const forgetConversations = (db: Database, now: number): Promise<number> =>
  deleteInSteps((limit) =>
    db
      .deleteFrom('conversations')
      .where('id', 'in', (old) =>
        old
          .selectFrom('conversations')
          .select('id')
          .where('used_at', '<=', now - KEPT_FOR)
          .limit(limit),
      )
      .executeTakeFirst(),
  );

/** Forgets what a person has asked and begun, and what was said to it; see the port. */
export async function forgetAsker(db: Database, userId: string): Promise<void> {
  const begun = await db
    .deleteFrom('conversations')
    .where('opened_by', '=', userId)
    .returning(['id'])
    .execute();
  for (const { id } of begun)
    await db.deleteFrom('deliveries').where('subject', '=', conversationSubject(id)).execute();
  const asked = await db
    .deleteFrom('questions')
    .where('asker_id', '=', userId)
    .returning('delivery_key')
    .execute();
  for (const { delivery_key: key } of asked)
    if (key !== null) await db.deleteFrom('deliveries').where('key', '=', key).execute();
}
