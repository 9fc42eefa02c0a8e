import { childrenOf, type Element, textOf } from './element.ts';
import type { FeedItem } from './feed.ts';
import { feedDate } from './feed-date.ts';
import { absolute, itemId, itemLink } from './links.ts';
import { authorOf } from './person.ts';
import { pictureIn } from './picture.ts';
import { asHtml, plainText, titleIn, type Written, writtenIn } from './text-construct.ts';

const PUBLISHED =
  'pubdate published issued dcterms:issued dc:date date dcterms:date created dcterms:created'.split(
    ' ',
  );
const UPDATED = ['updated', 'modified', 'dcterms:modified'];
const SUMMARIES =
  'description summary itunes:summary abstract dc:description dcterms:abstract media:description'.split(
    ' ',
  );
const CONTENTS = 'content:encoded content body xhtml:body xhtml:div fullitem'.split(' ');
const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];

/**
 * An item or entry of any of the XML formats.
 *
 * @param feedAuthor who wrote what names no author; Atom has this rule.
 */
export function readItem(item: Element, isAtom: boolean, feedAuthor: string | null): FeedItem {
  const url = itemLink(item);
  const guess = isAtom ? 'either' : 'html';
  const content = firstOf(item, CONTENTS, guess);
  const summary =
    firstOf(item, SUMMARIES, guess) ?? content ?? firstOf(item, ['itunes:subtitle'], guess);
  const described = summary === null ? null : plainText(summary.written);
  const whole = content === null || content === summary ? described : plainText(content.written);
  const pictured = described?.image ?? whole?.image ?? null;
  const base = (described?.image ? summary : content)?.element.base ?? item.base;
  const updatedAt = firstDate(item, UPDATED);
  return {
    guid: itemId(item) ?? url,
    url,
    title: titleOf(item, isAtom),
    publishedAt:
      firstDate(item, PUBLISHED) ?? updatedAt ?? feedDate(item.attributes.get('lastmod')),
    updatedAt,
    author: authorOf(item) ?? sourceAuthor(item) ?? feedAuthor,
    summary: described?.text ?? '',
    contentHtml: content === null ? null : asHtml(content.written),
    image: pictureIn(item) ?? absolute(pictured, base),
  };
}

function titleOf(item: Element, isAtom: boolean): string | null {
  for (const key of TITLES) {
    for (const element of childrenOf(item, key)) {
      const title = titleIn(element, isAtom);
      if (title !== null) return title;
    }
  }
  return null;
}

function firstOf(
  item: Element,
  keys: readonly string[],
  guess: 'either' | 'html',
): { readonly element: Element; readonly written: Written } | null {
  for (const key of keys) {
    for (const element of childrenOf(item, key).flatMap(alternatives)) {
      const written = writtenIn(element, guess);
      if (written !== null) return { element, written };
    }
  }
  return null;
}

/** Atom 0.3 has the same content in several forms inside one. */
function alternatives(element: Element): Element[] {
  const isMultipart = /^\s*multipart\//i.test(element.attributes.get('type') ?? '');
  return isMultipart ? childrenOf(element, element.key) : [element];
}

function firstDate(item: Element, keys: readonly string[]): number | null {
  for (const key of keys) {
    for (const element of childrenOf(item, key)) {
      const date = feedDate(textOf(element));
      if (date !== null) return date;
    }
  }
  return null;
}

/** An entry taken over from another feed is by that feed's author. */
function sourceAuthor(item: Element): string | null {
  for (const source of childrenOf(item, 'source')) {
    const author = authorOf(source);
    if (author !== null) return author;
  }
  return null;
}
