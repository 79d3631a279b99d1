/** The messages of a JSON export, one at a time, whatever its size: around them there are only a few names. */
import { CollateError } from '../../../contract/errors.ts';
import { type Json, objectOf, parsedJson, stringOf } from '../../extract/json-values.ts';
import { megabytes } from '../failure.ts';

interface JsonMessage {
  /** The chat it belongs to: its fields that are strings or numbers ("name", "type", "id"). */
  readonly chat: Readonly<Record<string, string>>;
  /** Null if it is malformed. */
  readonly message: Json | null;
}

interface Frame {
  readonly isList: boolean;
  /** Its key in the surrounding object. */
  readonly name: string | null;
  readonly fields: Record<string, string>;
  key: string | null;
}

const MOST_LETTERS = 4 * 1024 * 1024;
const MOST_FIELD = 1000;
const MOST_DEPTH = 200;

export class JsonMessages {
  readonly #frames: Frame[] = [];
  #text = '';
  #at = 0;
  /** Where the open message, string and bare value begin. */
  #message = -1;
  #messageDepth = 0;
  #string = -1;
  #bare = -1;
  #last: string | null = null;

  /** Whether everything that was opened has been closed. */
  get isWhole(): boolean {
    return this.#frames.length === 0 && this.#message < 0 && this.#string < 0;
  }

  /** @throws CollateError damaged, too-large */
  *write(piece: string): Generator<JsonMessage> {
    this.#text += piece;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at];
      if (this.#string >= 0) this.#inString(sign);
      else if (this.#message >= 0) yield* this.#inMessage(sign);
      else this.#between(sign);
    }
    this.#forget();
  }

  #inString(sign: string | undefined): void {
    if (sign === '\\') this.#at++;
    else if (sign === '"') {
      if (this.#message < 0)
        this.#last = stringOf(parsedJson(this.#text.slice(this.#string, this.#at + 1).slice(0, MOST_FIELD)));
      this.#string = -1;
    }
  }

  *#inMessage(sign: string | undefined): Generator<JsonMessage> {
    if (sign === '"') this.#string = this.#at;
    else if (sign === '{') this.#messageDepth++;
    else if (sign === '}' && --this.#messageDepth === 0) {
      const chat = this.#frames.at(-2)?.fields ?? {};
      yield { chat, message: objectOf(parsedJson(this.#text.slice(this.#message, this.#at + 1))) };
      this.#message = -1;
    }
  }

  #between(sign: string | undefined): void {
    const frame = this.#frames.at(-1);
    if (this.#bare >= 0 && !/[\w.+-]/.test(sign ?? '')) {
      this.#last = this.#text.slice(this.#bare, this.#at).slice(0, MOST_FIELD);
      this.#bare = -1;
    }
    if (sign === '"') this.#string = this.#at;
    else if (sign === '{' && frame?.isList && frame.name === 'messages') {
      this.#message = this.#at;
      this.#messageDepth = 1;
    } else if (sign === '{' || sign === '[') this.#open(sign === '[', frame);
    else if (sign === ':' && frame) {
      frame.key = this.#last;
      this.#last = null;
    } else if (sign === ',' || sign === '}' || sign === ']') {
      this.#note(frame);
      if (sign !== ',') this.#frames.pop();
    } else if (/[\w-]/.test(sign ?? '') && this.#bare < 0) this.#bare = this.#at;
  }

  #open(isList: boolean, outer: Frame | undefined): void {
    if (this.#frames.length >= MOST_DEPTH)
      throw new CollateError('damaged', 'This JSON is nested without end, so it was not read. Export it again.');
    this.#frames.push({ isList, name: outer?.key ?? null, fields: Object.create(null), key: null });
    this.#last = null;
  }

  #note(frame: Frame | undefined): void {
    if (frame && frame.key !== null && this.#last !== null) frame.fields[frame.key] = this.#last;
    if (frame) frame.key = null;
    this.#last = null;
  }

  /** What has been read, except for what is still open. */
  #forget(): void {
    const open = [this.#message, this.#string, this.#bare].filter((at) => at >= 0);
    const from = Math.min(this.#at, ...open);
    this.#text = this.#text.slice(from);
    this.#at -= from;
    if (this.#message >= 0) this.#message -= from;
    if (this.#string >= 0) this.#string -= from;
    if (this.#bare >= 0) this.#bare -= from;
    if (this.#text.length > MOST_LETTERS)
      throw new CollateError(
        'too-large',
        `Something in this export is longer than ${megabytes(MOST_LETTERS)}, which no message is. Export it again.`,
      );
  }
}
