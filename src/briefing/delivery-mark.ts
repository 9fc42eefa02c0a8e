import { createHash } from 'node:crypto';

/**
 * The mark of a delivery: sixteen letters and digits, always the same for a key. It stands in
 * custom ids of the message and is the chat's nonce, whose limit is 25 characters.
 */
export function deliveryMark(key: string): string {
  const digest = createHash('sha256').update(key).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(0, 16);
}
