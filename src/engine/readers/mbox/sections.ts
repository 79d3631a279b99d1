/** A mailbox whose messages stand between marks of control bytes, cut at these; at most one message is held. */
import { MESSAGE_LIMIT } from './messages.ts';

/** What stands between marks, also before the first and after the last; null if it is larger than the bound. */
export async function* sectionsOf(stream: AsyncIterable<Uint8Array>, mark: Buffer): AsyncGenerator<Buffer | null> {
  let pieces: Buffer[] = [];
  let size = 0;
  let tail: Buffer = Buffer.alloc(0);
  const hold = (bytes: Buffer) => {
    size += bytes.length;
    if (size > MESSAGE_LIMIT) pieces = [];
    else pieces.push(bytes);
  };
  const finished = (): Buffer | null => {
    const section = size > MESSAGE_LIMIT ? null : Buffer.concat(pieces, size);
    [pieces, size] = [[], 0];
    return section;
  };
  for await (const chunk of stream) {
    const data = Buffer.concat([tail, chunk]);
    let start = 0;
    for (let at = data.indexOf(mark); at >= 0; at = data.indexOf(mark, start)) {
      hold(data.subarray(start, at));
      yield finished();
      start = at + mark.length;
    }
    const kept = Math.max(start, data.length - mark.length + 1);
    hold(data.subarray(start, kept));
    tail = data.subarray(kept);
  }
  hold(tail);
  yield finished();
}
