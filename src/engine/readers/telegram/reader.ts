import { decode } from '../../extract/charset/decode.ts';
import { decodeStream } from '../../extract/charset/decode-stream.ts';
import { PageTooLarge, parsePage } from '../../extract/page/page.ts';
import { ChatDays } from '../drafts/chat-days.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWhole, readWholeText } from '../input/whole-file.ts';
import { uniqueNames } from '../packed/archive-files.ts';
import type { Draft, Reader, ReaderInput, ReaderResult } from '../port.ts';
import { isCopied, postsInCopy } from './from-copy.ts';
import { channelOfPreview, chatNameIn, postsIn, postsOfPreview } from './from-html.ts';
import { postFromJson } from './from-json.ts';
import { JsonMessages } from './json-messages.ts';
import { type Channel, draftOfPost, type Post } from './post.ts';

const PAGE_LIMIT = 48 * 1024 * 1024;

/** What Telegram Desktop exports or copies: each post of a channel is an article, and each day of a group or chat. */
export const telegramReader: Reader = {
  name: 'telegram',
  version: 4,
  label: 'Telegram messages, exported (JSON, HTML) or copied as text',
  extensions: ['.json', '.html', '.txt'],
  isText: true,
  sniff,
  read,
};

/** A full export, whose chats may come long after its contacts. */
const ALL_DATA = /^\ufeff?\s*\{\s*"about"\s*:\s*"Here is the data you requested/;
const IS_JSON = /^\ufeff?\s*\{/;
const CHAT_TYPE =
  /"type"\s*:\s*"(?:(?:public|private)_(?:channel|supergroup|group)|personal_chat|bot_chat|saved_messages)"/;

/** A channel’s posts as the web shows them. */
const IS_PREVIEW = /<div[^>]{0,300}\sclass=["']?tgme_widget_message[\s"'][^>]{0,300}\sdata-post=/;

function sniff(head: Uint8Array): number {
  const text = headText(head);
  if (isCopied(text)) return 0.97;
  if (IS_JSON.test(text)) {
    const isChat = CHAT_TYPE.test(text) && /"messages"\s*:\s*\[/.test(text);
    return isChat || ALL_DATA.test(text) ? 0.98 : 0;
  }
  if (IS_PREVIEW.test(text)) return 0.98;
  const isPage = /class="page_header"/.test(text) && /class="message (?:service|default)\b/.test(text);
  return isPage ? 0.98 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const head = await input.range(0, Math.min(4096, input.size));
  const tally = { articles: 0, wordless: 0, isBroken: false };
  const text = headText(head);
  const from = IS_JSON.test(text) ? fromJson : isCopied(text) ? fromCopy : fromHtml;
  for await (const result of from(input, tally)) {
    if (result.outcome === 'article') tally.articles++;
    else tally.isBroken = true;
    yield result;
  }
  if (tally.articles === 0 && !tally.isBroken) yield withoutWords();
  if (tally.articles > 0 && tally.wordless > 0) yield wordless(tally.wordless);
}

interface Tally {
  articles: number;
  wordless: number;
  isBroken: boolean;
}

async function* fromJson(input: ReaderInput, tally: Tally): AsyncIterable<ReaderResult> {
  const messages = new JsonMessages();
  const unique = uniqueNames();
  let [chat, drafts]: [object | null, ChatDrafts | null] = [null, null];
  for await (const piece of decodeStream(input.stream())) {
    for (const { chat: fields, message } of messages.write(piece)) {
      if (fields !== chat) {
        yield* ended(await drafts?.end());
        const of: Channel = { name: fields.name ?? null, id: fields.id ?? null, mediaType: 'application/json' };
        [chat, drafts] = [fields, new ChatDrafts(of, /_channel$/.test(fields.type ?? ''), unique)];
      }
      const post = message && postFromJson(message);
      if (post) yield* ended(await drafts?.add(post, tally));
    }
  }
  yield* ended(await drafts?.end());
  if (!messages.isWhole) yield brokenOff(tally.articles);
}

async function* fromHtml(input: ReaderInput, tally: Tally): AsyncIterable<ReaderResult> {
  const document = parsed(decode(await readWhole(input, PAGE_LIMIT)).text);
  if (document === null) {
    yield failure('too-large', 'This export has more elements than can be read in bounded time. Export it again.');
    return;
  }
  const id = channelOfPreview(document);
  const posts = [...(id === null ? postsIn(document) : postsOfPreview(document))];
  const name = id === null ? chatNameIn(document) : (posts[0]?.who ?? null);
  // The page does not say what it is: in a channel, only the channel speaks.
  const isChannel = id !== null || posts.every(({ who }) => who === null || who === name);
  const drafts = new ChatDrafts({ name, id, mediaType: 'text/html' }, isChannel, uniqueNames());
  for (const post of posts) yield* ended(await drafts.add(post, tally));
  yield* ended(await drafts.end());
}

async function* fromCopy(input: ReaderInput, tally: Tally): AsyncIterable<ReaderResult> {
  const posts = postsInCopy((await readWholeText(input, PAGE_LIMIT)).text);
  const names = [...new Set(posts.map(({ who }) => who))];
  const name = names.length === 1 ? (names[0] ?? null) : null;
  const drafts = new ChatDrafts({ name, id: null, mediaType: 'text/plain' }, name !== null, uniqueNames());
  for (const post of posts) yield* ended(await drafts.add(post, tally));
  yield* ended(await drafts.end());
}

function parsed(html: string): ReturnType<typeof parsePage> | null {
  try {
    return parsePage(html);
  } catch (error) {
    if (error instanceof PageTooLarge) return null;
    throw error;
  }
}

function* ended(draft: Draft | null | undefined): Generator<Draft> {
  if (draft) yield draft;
}

/** The articles of one chat. */
class ChatDrafts {
  readonly #channel: Channel;
  readonly #isChannel: boolean;
  readonly #days: ChatDays;
  readonly #unique: (member: string) => string;

  constructor(channel: Channel, isChannel: boolean, unique: (member: string) => string) {
    this.#channel = channel;
    this.#isChannel = isChannel;
    this.#unique = unique;
    this.#days = new ChatDays({ ...channel, nameFrom: 'the chat’s name' }, unique);
  }

  async add(post: Post, tally: Tally): Promise<Draft | null> {
    if (!/[\p{L}\p{N}]/u.test(post.words)) {
      tally.wordless++;
      return null;
    }
    if (!this.#isChannel) return await this.#days.add(post);
    const member = this.#unique([this.#channel.name, `post ${post.id}`].filter((part) => part !== null).join(', '));
    return await draftOfPost(post, this.#channel, member);
  }

  async end(): Promise<Draft | null> {
    return await this.#days.end();
  }
}

function withoutWords(): ReaderResult {
  return failure(
    'not-an-article',
    'No message in this Telegram export has text: they are pictures, films, calls or notes about the chat. Nothing was imported.',
  );
}

function wordless(count: number): ReaderResult {
  const what = count === 1 ? 'One message has' : `${count} messages have`;
  return failure(
    'left-out',
    `${what} no text, only a picture, a film, a sound or a sticker, and ${count === 1 ? 'was' : 'were'} left out; the other messages were read.`,
    count === 1 ? 'message without words' : 'messages without words',
  );
}

function brokenOff(articles: number): ReaderResult {
  return failure(
    'damaged',
    `This export breaks off before its end; ${articles === 1 ? 'one article' : `${articles} articles`} before that ${articles === 1 ? 'was' : 'were'} read. Export the chat again.`,
  );
}
