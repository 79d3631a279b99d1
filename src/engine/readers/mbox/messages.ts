/** A mailbox, streamed and split at its "From " lines; at most one message is held. Content-Length is not trusted. */

export const MESSAGE_LIMIT = 48 * 1024 * 1024;
/** Enough for a "From " line and the name of the header after it. */
const LOOKAHEAD = 2048;
const MARK = Buffer.from('From ');
/** A blank line before a mark, with either kind of line break. */
const CONTEXT = 4;
const NOTHING = new Uint8Array(0);

export interface MailboxMessage {
  /** From 1. */
  readonly number: number;
  /** Without its "From " line, ">From " unescaped; null if it is larger than the bound. */
  readonly bytes: Uint8Array | null;
}

export async function* messagesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<MailboxMessage> {
  const cutter = new Cutter();
  try {
    for await (const chunk of stream) yield* cutter.feed(chunk, false);
  } catch (error) {
    // Where a packed mailbox breaks off, the messages before the last are whole.
    yield* [...cutter.feed(NOTHING, true)].slice(0, -1);
    throw error;
  }
  yield* cutter.feed(NOTHING, true);
}

class Cutter {
  #number = 0;
  #pieces: Buffer[] = [];
  #size = 0;
  /** Not yet decided: the search continues in it at `#from`. */
  #tail: Buffer = Buffer.alloc(0);
  #from = 0;

  *feed(chunk: Uint8Array, isEnd: boolean): Generator<MailboxMessage> {
    const data = Buffer.concat([this.#tail, chunk]);
    let start = 0;
    let searched = this.#from;
    let at = data.indexOf(MARK, searched);
    while (at >= 0 && (isEnd || data.length - at >= LOOKAHEAD)) {
      if (this.#isStart(data, at)) {
        this.#hold(data.subarray(start, at));
        yield* this.#finish();
        this.#number++;
        start = at;
      }
      searched = at + MARK.length;
      at = data.indexOf(MARK, searched);
    }
    const next = at >= 0 ? at : Math.max(searched, data.length - MARK.length + 1);
    const kept = isEnd ? data.length : Math.max(start, next - CONTEXT);
    this.#hold(data.subarray(start, kept));
    this.#tail = data.subarray(kept);
    this.#from = next - kept;
    if (isEnd) yield* this.#finish();
  }

  #isStart(data: Buffer, at: number): boolean {
    const text = data.subarray(at, at + LOOKAHEAD).toString('latin1');
    const [line = '', next = ''] = text.split(/\r?\n/, 2);
    const isLast = isDated(line) && text.slice(line.length).trim() === '';
    if (!isLast && !isFromLine(line, next)) return false;
    const before = data.subarray(Math.max(0, at - CONTEXT), at).toString('latin1');
    if (this.#number === 0 && this.#size === 0 && /^(?:\xef\xbb\xbf)?[\r\n]*$/.test(before)) return true;
    return /\n\r?\n$/.test(before) || (/\n$/.test(before) && (isDated(line) || /^From - *$/.test(line)));
  }

  #hold(bytes: Buffer): void {
    this.#size += bytes.length;
    // The stream may reuse its buffer.
    if (this.#size <= MESSAGE_LIMIT) this.#pieces.push(Buffer.from(bytes));
    else this.#pieces = [];
  }

  *#finish(): Generator<MailboxMessage> {
    const [pieces, size] = [this.#pieces, this.#size];
    this.#pieces = [];
    this.#size = 0;
    if (this.#number === 0) return;
    yield { number: this.#number, bytes: size > MESSAGE_LIMIT ? null : unescaped(Buffer.concat(pieces, size)) };
  }
}

/** "From jane@example.org Mon Jun  1 04:28:28 2009", "From - ", "From 1844@xxx", followed by a header line. */
export function isFromLine(line: string, next: string): boolean {
  if (!/^(?:[!-9;-~]+[ \t]*:|>?From )/.test(next)) return false;
  return isDated(line) || /^From (?:-|\S+@\S+|MAILER-DAEMON|\?{3}@\?{3}) *$/.test(line);
}

function isDated(line: string): boolean {
  return line.length < 1000 && /^From .*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b(?:19|20)\d{2}\b/.test(line);
}

/** Without its first line and the blank one before the next message; one ">" less where "From " was escaped. */
function unescaped(message: Buffer): Uint8Array {
  const body = message.subarray(message.indexOf(10) + 1 || message.length);
  if (!body.includes('>From ')) return body;
  return Buffer.from(body.toString('latin1').replace(/^>(?=>{0,20}From )/gm, ''), 'latin1');
}
