import { childOf, childrenOf, type Element, textOf } from './element.ts';
import { absolute, linkIn } from './links.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** An item's picture by the elements made for it: Media RSS, enclosures, iTunes, a plain image. */
export function pictureIn(item: Element): string | null {
  const groups = [item, ...childrenOf(item, 'media:group')];
  const media = groups.flatMap((group) => [
    ...childrenOf(group, 'media:content'),
    ...childrenOf(group, 'media:content').flatMap((content) =>
      childrenOf(content, 'media:thumbnail'),
    ),
  ]);
  const thumbnails = groups.flatMap((group) => childrenOf(group, 'media:thumbnail'));
  const enclosed = childrenOf(item, 'enclosure').filter(isPicture);
  const linked = childrenOf(item, 'link').filter(
    (link) => link.attributes.get('rel') === 'enclosure' && isPicture(link),
  );
  const widest = media
    .filter((element) => element.key === 'media:thumbnail' || isPicture(element))
    .sort((one, other) => widthOf(other) - widthOf(one));
  for (const element of [...widest, ...thumbnails, ...enclosed]) {
    const link = linkIn(element, 'url');
    if (link !== null) return link;
  }
  const ofPodcast = [
    ...childrenOf(item, 'itunes:image'),
    ...childrenOf(item, 'itunes:link').filter(
      ({ attributes }) => attributes.get('rel') === 'image',
    ),
  ];
  for (const element of [...linked, ...ofPodcast]) {
    const link = linkIn(element, 'href') ?? linkIn(element, 'url');
    if (link !== null) return link;
  }
  const image = childOf(item, 'image');
  if (image === null) return null;
  return absolute(textOf(childOf(image, 'url') ?? image), image.base) ?? linkIn(image, 'href');
}

function isPicture({ attributes }: Element): boolean {
  const kind = attributes.get('medium') ?? attributes.get('type');
  if (kind !== undefined) return /^image/i.test(kind.trim());
  return PICTURE.test(attributes.get('url') ?? attributes.get('href') ?? '');
}

const widthOf = ({ attributes }: Element) =>
  Number.parseInt(attributes.get('width') ?? '0', 10) || 0;
