/** A Telegram message, from either kind of export. */
import { oneLine, paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import type { ChatMessage } from '../drafts/chat-days.ts';
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import type { Draft } from '../port.ts';

export interface Post extends ChatMessage {
  readonly id: string;
  readonly published: string | null;
  readonly updated: string | null;
  /** The bold words at its beginning. */
  readonly lead: string | null;
  /** Who signed it, in a channel that shows signatures. */
  readonly signed: string | null;
  readonly forwardedFrom: string | null;
}

export interface Channel {
  readonly name: string | null;
  readonly id: string | null;
  readonly mediaType: string;
}

const LONGEST_TITLE = 300;

/** A channel post: an article by itself. */
export async function draftOfPost(post: Post, { name, id, mediaType }: Channel, member: string): Promise<Draft> {
  const values = new FoundValues();
  const paragraphs = paragraphsOf(post.words);
  const title = titleIn(post.lead, paragraphs);
  values.add('title', title, 'the first line, which is set bold');
  values.addDate('published', post.published, 'the post’s time');
  values.addDate('updated', post.updated, 'the time it was edited');
  values.add('source', name, 'the channel’s name');
  values.add('source', post.forwardedFrom, 'the channel it was forwarded from');
  if (post.signed !== null) values.addByline([post.signed], 'the signature');
  const furniture = post.forwardedFrom === null ? [] : [oneLine(`Forwarded from ${post.forwardedFrom}`)];
  const isTitled = title !== null && paragraphs.length > 1;
  return await newsDraft(
    {
      member,
      mediaType,
      // A page does not say which channel it belongs to, and all of them count from one.
      externalId: id === null ? null : `${id}/${post.id}`,
      paragraphs: isTitled ? paragraphs.slice(1) : paragraphs,
      furniture,
    },
    values,
  );
}

/** The first paragraph, if all of it is bold. */
function titleIn(lead: string | null, [first = '', ...rest]: readonly string[]): string | null {
  const isLine = lead !== null && rest.length > 0 && first.length < LONGEST_TITLE && oneLine(lead) === oneLine(first);
  return isLine ? oneLine(first) : null;
}
