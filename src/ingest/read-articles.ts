import type { ArticleDraft } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { type CleanArticle, clean } from './clean.ts';
import { decode } from './decode.ts';
import { draftArticle } from './draft.ts';
import { extract } from './extract.ts';
import { failureReason, TOO_LARGE } from './failure-reason.ts';
import { headlineFrom } from './headline.ts';
import type { LineBatch } from './line-batches.ts';
import { readWholeFile } from './read-file.ts';
import { readJson, readJsonFile } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';

/** A part of an import that one reader does at a time: some files, or some lines of one. */
export type ReadTask =
  | { readonly kind: 'files'; readonly files: readonly FileTask[] }
  | ({ readonly kind: 'lines'; readonly path: string; readonly modifiedAt: number } & LineBatch);

export interface FileTask {
  readonly path: string;
  /** Known already: it is not read. */
  readonly reason?: string;
}

/** An article made of a file or a line of one, or why there is none. */
export type ReadArticle = { readonly path: string; readonly line?: number } & (
  | { readonly draft: ArticleDraft }
  | { readonly reason: string }
);

/** Reads, cleans and prepares the articles of a task, in order. What is wrong with one is told in its place. */
export async function readArticles(task: ReadTask): Promise<ReadArticle[]> {
  if (task.kind === 'lines') return readLines(task);
  const read: ReadArticle[] = [];
  for (const { path, reason } of task.files) {
    read.push(...(reason === undefined ? await readFile(path) : [{ path, reason }]));
  }
  return read;
}

async function readFile(path: string): Promise<ReadArticle[]> {
  try {
    const { bytes, modifiedAt } = await readWholeFile(path);
    const decoded = decode(bytes);
    if ('reason' in decoded) return [{ path, reason: decoded.reason }];
    return articlesIn(path, decoded.text).map((article) => {
      if (article instanceof UserError) return { path, reason: article.message };
      return { path, ...prepared(article, modifiedAt) };
    });
  } catch (error) {
    return [{ path, reason: failureReason(error) }];
  }
}

function articlesIn(path: string, text: string): (CleanArticle | UserError)[] {
  if (/\.json$/i.test(path)) {
    return readJsonFile(text).map((read) =>
      read instanceof UserError ? read : clean(read.raw, read.known),
    );
  }
  if (/\.(?:md|markdown)$/i.test(path)) {
    const { raw, known } = readMarkdown(text);
    return [clean(raw, known)];
  }
  const isPage =
    /\.(?:html?|xhtml)$/i.test(path) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
  return [isPage ? ofPage(text) : clean(text)];
}

/** A file does not say where it was, so relative addresses in it lead nowhere. */
function ofPage(html: string): CleanArticle {
  const { canonicalUrl, siteName, image: _, ...article } = extract(html, '');
  return { ...article, url: canonicalUrl, source: siteName };
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

function readLines(task: Extract<ReadTask, { kind: 'lines' }>): ReadArticle[] {
  const { path, modifiedAt, firstLine, bytes } = task;
  if (task.isTooLong) return [{ path, line: firstLine, reason: TOO_LARGE }];
  const read: ReadArticle[] = [];
  let start = 0;
  for (let line = firstLine; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const content = bytes.subarray(start, end);
    if (content.some((byte) => byte > SPACE)) {
      read.push({ path, line, ...readLine(content, modifiedAt) });
    }
    start = end + 1;
  }
  return read;
}

function readLine(bytes: Uint8Array, modifiedAt: number): Prepared {
  const decoded = decode(bytes);
  if ('reason' in decoded) return decoded;
  try {
    const { raw, known } = readJson(decoded.text);
    return prepared(clean(raw, known), modifiedAt);
  } catch (error) {
    return { reason: failureReason(error) };
  }
}

type Prepared = { readonly draft: ArticleDraft } | { readonly reason: string };

function prepared(article: CleanArticle, modifiedAt: number): Prepared {
  const { title, text } = article;
  if (text === '') return { reason: 'no text is left after cleaning' };
  return { draft: draftArticle({ ...article, title: title ?? headlineFrom(text) }, modifiedAt) };
}
