import { isProse } from './prose.ts';

const SERVICES = new Set(
  'facebook fb twitter x x.com whatsapp linkedin reddit pinterest tumblr telegram instagram youtube email e-mail mail print sms line messenger pocket flipboard bluesky threads mastodon xing vk weibo wechat google google+ rss share tweet pin flip copy link comment comments save teilen drucken partager imprimer compartir imprimir condividi stampa delen share: on via and to or & +1 more'.split(
    ' ',
  ),
);
const WEAK = new Set(
  'x line pocket threads mail copy link comment comments save on via and to or & more'.split(' '),
);
const PARTED = / ?[|•·»›▸►→] ?| [>/] /u;

/** A row of a menu, of crumbs ("Home » News » Region") or of buttons to share on: one block, no sentence. */
export function isRow(block: string): boolean {
  if (block.length > 400 || isProse(block)) return false;
  return isShareRow(block) || isMenu(block);
}

function isShareRow(block: string): boolean {
  const words = block
    .toLowerCase()
    .split(/[\s|•·,/()]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !/^\d+[.,]?\d*[km]?$/.test(word));
  return (
    named.length > 0 &&
    named.every((word) => SERVICES.has(word)) &&
    named.some((word) => !WEAK.has(word))
  );
}

function isMenu(block: string): boolean {
  if (/\d/.test(block)) return false;
  const items = block.split(PARTED).filter((item) => item.trim() !== '');
  const crumbs = /^(?:home|start|startseite|accueil|inicio|portada)\b/iu.test(block);
  if (items.length < (crumbs ? 2 : 3)) return false;
  return items.every((item) => item.trim().split(' ').length <= 4);
}
