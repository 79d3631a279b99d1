/** JSON Feed, and RSS written as JSON. */

import { idOf, type Json, listOf, objectOf, parsedJson, stringOf } from '../../extract/json-values.ts';
import { failure } from '../failure.ts';
import type { ReaderResult } from '../port.ts';
import { draftFromItem, type FeedBody, type FeedHead, type FeedItem, type Written } from './feed-item.ts';

/** Recognised by the beginning of a file, which may be cut off. */
export function isJsonFeed(head: string): boolean {
  const start = head.slice(0, 8000);
  return (
    /^\s*\{/.test(start) &&
    (/"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/i.test(start) ||
      /^\s*\{\s*"rss"\s*:\s*\{[\s\S]*?"channel"\s*:\s*\{/.test(start))
  );
}

export async function* readJsonFeed(text: string): AsyncGenerator<ReaderResult> {
  const feed = objectOf(parsedJson(text));
  if (feed === null) {
    yield failure('damaged', 'This feed is JSON that breaks off or is malformed. Download it again.');
    return;
  }
  const channel = objectOf(objectOf(feed.rss)?.channel);
  const items = listOf(channel ? channel.item : feed.items).map(objectOf);
  const head = headOf(channel ?? feed);
  if (items.length === 0) yield failure('empty', 'This feed has no items. Nothing was imported.');
  for (const [index, item] of items.entries()) {
    if (item) yield await draftFromItem(channel ? rssItem(item) : jsonItem(item), head, index + 1, 'application/json');
    else
      yield failure('damaged', `Item ${index + 1} of this feed is not an item. It was left out.`, `item ${index + 1}`);
  }
}

function headOf(feed: Json): FeedHead {
  return {
    title: stringOf(feed.title),
    language: stringOf(feed.language),
    authors: authorsOf(feed),
    people: new Map(),
  };
}

function jsonItem(item: Json): FeedItem {
  return {
    id: idOf(item.id),
    title: stringOf(item.title),
    link: stringOf(item.url) ?? stringOf(item.external_url),
    published: written(item, 'date_published') ?? written(item, 'date_modified'),
    updated: stringOf(item.date_published) === null ? null : written(item, 'date_modified'),
    authors: authorsOf(item),
    sections: listOf(item.tags).flatMap((tag) => stringOf(tag) ?? []),
    source: null,
    language: stringOf(item.language),
    bodies: [...bodyOf(item.content_html, true), ...bodyOf(item.content_text, false), ...bodyOf(item.summary, false)],
  };
}

function rssItem(item: Json): FeedItem {
  return {
    id: idOf(item.guid) ?? stringOf(objectOf(item.guid)?.['#value']),
    title: stringOf(item.title),
    link: stringOf(item.link),
    published: written(item, 'pubDate') ?? written(item, 'dc:date'),
    updated: null,
    authors: [item.author, item['dc:creator']].flatMap((author) => stringOf(author) ?? []),
    sections: listOf(item.category).flatMap((category) => stringOf(category) ?? []),
    source: null,
    language: null,
    bodies: [...bodyOf(item['content:encoded'], true), ...bodyOf(item.description, true)],
  };
}

function bodyOf(value: unknown, isHtml: boolean): FeedBody[] {
  const text = stringOf(value);
  return text === null ? [] : [{ value: text, isHtml }];
}

function written(item: Json, name: string): Written | null {
  const value = stringOf(item[name]);
  return value === null ? null : { name, value };
}

/** Version 1.1 has a list, version 1 a single author. */
function authorsOf(item: Json): string[] {
  const authors = Array.isArray(item.authors) ? item.authors : listOf(item.author);
  return authors.flatMap((author) => stringOf(author) ?? stringOf(objectOf(author)?.name) ?? []);
}
