import { expect, it } from 'vitest';
import { feedLinks } from '../../src/ingest/feed-links.ts';

const PAGE = 'https://paper.example/news/';

it("a page's feeds are found, absolute and each once", () => {
  const html = `<head>
    <link rel="alternate" type="application/rss+xml" href="/feed.xml">
    <link href=atom.xml type="Application/Atom+XML; charset=utf-8" rel="Alternate home">
    <link rel="alternate" type="application/rss+xml" href="https://paper.example/feed.xml">
    <link rel="alternate" hreflang="de" type="text/html" href="/de/">
    <link rel="stylesheet" type="application/rss+xml" href="/style">
  </head>`;
  expect(feedLinks(html, PAGE)).toEqual([
    'https://paper.example/feed.xml',
    'https://paper.example/news/atom.xml',
  ]);
});

it('its base counts, and what is no address does not', () => {
  const html = `<base href="/other/"><link rel=alternate type=application/feed+json href=feed.json>
    <link rel=alternate type=application/rss+xml href="http://[">`;
  expect(feedLinks(html, PAGE)).toEqual(['https://paper.example/other/feed.json']);
});

it('a page of a million broken tags is read in linear time and names none', () => {
  expect(feedLinks('<link rel='.repeat(1_000_000), PAGE)).toEqual([]);
});

it('a page is looked at as far as its head may reach', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
  const after = (length: number) => feedLinks(`${' '.repeat(length)}${link}`, 'https://a.example/');
  expect(after(500_000)).toEqual(['https://a.example/feed']);
  expect(after(1_000_000)).toEqual([]);
});
