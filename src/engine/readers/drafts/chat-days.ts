/** Chat messages → one article per day, because a single message says little. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import type { Draft } from '../port.ts';
import { FoundValues, newsDraft } from './news-draft.ts';

export interface ChatMessage {
  /** "2024-03-12", in the time zone of whoever exported it; null if unknown. */
  readonly day: string | null;
  /** "21:14". */
  readonly clock: string | null;
  readonly who: string | null;
  /** Lines joined by "\n". */
  readonly words: string;
}

interface Chat {
  readonly name: string | null;
  readonly nameFrom: FoundValue['from'];
  readonly mediaType: string;
}

/** The limit for one article: a longer day continues in another. */
const MOST_MESSAGES = 2000;

/** Gathers messages in the order they were written. */
export class ChatDays {
  readonly #chat: Chat;
  readonly #uniqueMember: (member: string) => string;
  #messages: ChatMessage[] = [];

  constructor(chat: Chat, uniqueMember: (member: string) => string) {
    this.#chat = chat;
    this.#uniqueMember = uniqueMember;
  }

  /** The day that this message completes, if it does. */
  async add(message: ChatMessage): Promise<Draft | null> {
    const isNext = message.day !== this.#messages[0]?.day || this.#messages.length === MOST_MESSAGES;
    const ended = isNext ? await this.end() : null;
    this.#messages.push(message);
    return ended;
  }

  async end(): Promise<Draft | null> {
    const [first] = this.#messages;
    if (!first) return null;
    const { name, nameFrom, mediaType } = this.#chat;
    const paragraphs = this.#messages.flatMap(paragraphsIn);
    this.#messages = [];
    const values = new FoundValues();
    const title = [name, first.day].filter((part) => part !== null).join(', ');
    values.add('title', title, 'the chat’s name and the day');
    values.add('published', first.day, 'the messages’ day');
    values.add('source', name, nameFrom);
    const member = this.#uniqueMember([name, first.day ?? 'messages without a day'].filter((part) => part).join(', '));
    return await newsDraft({ member, mediaType, externalId: null, paragraphs, furniture: [] }, values);
  }
}

/** Blank lines within a message separate its paragraphs; the sender stands before the first. */
function paragraphsIn({ clock, who, words }: ChatMessage): string[] {
  const lead = [clock === null ? '' : `[${clock}]`, who === null ? '' : `${who}:`].filter((part) => part !== '');
  const [first = '', ...rest] = words.split(/\n[ \t]*(?:\n[ \t]*)+/).map((part) => part.trim());
  return [[...lead, first].join(' '), ...rest.filter((part) => part !== '')];
}
