import type { Scope } from '../../src/core/scope.ts';
import type { ToldItem } from '../fakes/feed-items.ts';

export const FEEDS = ['Courier', 'Ledger', 'Tides'];
export const FOLLOWER: Scope = { kind: 'server', id: '1' };

const NEW_AT_A_STEP = 3;
/** Steps for which an item stays in its feed; at every second one it is edited. */
const STAYS = 6;

/** What a feed has at a step: new items, and earlier ones under other titles and addresses. */
export function feedAtStep(feed: string, step: number): ToldItem[] {
  const items: ToldItem[] = [];
  for (let born = Math.max(0, step - STAYS); born <= step; born++) {
    const version = Math.floor((step - born) / 2);
    for (let index = 0; index < NEW_AT_A_STEP; index++) {
      const guid = `${feed}-${born}-${index}`;
      items.push({ title: `${guid} version ${version}`, path: `${guid}/${version}`, guid });
    }
  }
  return items;
}

/** The title of every article that a feed has brought up to a step, and how often it was edited. */
export function articlesUpTo(feed: string, step: number): Map<string, number> {
  const titles = new Map<string, number>();
  for (let born = 0; born <= step; born++) {
    const edits = Math.floor(Math.min(step - born, STAYS) / 2);
    for (let index = 0; index < NEW_AT_A_STEP; index++) {
      titles.set(`${feed}-${born}-${index} version ${edits}`, edits);
    }
  }
  return titles;
}
