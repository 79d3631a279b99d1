/** A stream of bytes → pieces of text, decoded as `decode` would decode its beginning. */
import iconv from 'iconv-lite';
import { decode } from './decode.ts';
import { withGapsMarked } from './gaps.ts';

/** Enough of a file to detect its charset even if the first lines are plain ASCII. */
const SAMPLE_BYTES = 4 * 1024 * 1024;

/** Never throws by itself; what cannot be decoded becomes U+FFFD. The byte order mark is left out. */
export async function* decodeStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let decoder: ReturnType<typeof iconv.getDecoder> | null = null;
  for await (const chunk of stream) {
    if (decoder) {
      yield withGapsMarked(decoder.write(Buffer.from(chunk)));
      continue;
    }
    // The stream may reuse its buffer, so waiting bytes are copied.
    waiting.push(chunk.slice());
    size += chunk.length;
    if (size < SAMPLE_BYTES) continue;
    const sample = Buffer.concat(waiting, size);
    waiting = [];
    const { charset } = decode(upToLineBreak(sample));
    decoder = iconv.getDecoder(iconv.encodingExists(charset) ? charset : 'utf-8');
    yield withGapsMarked(decoder.write(sample));
  }
  if (!decoder) yield decode(Buffer.concat(waiting, size)).text;
  else yield decoder.end() ?? '';
}

/** A character cut in half would make valid UTF-8 look like another charset. */
function upToLineBreak(sample: Buffer): Buffer {
  const end = sample.lastIndexOf(10);
  // Even, for charsets with two bytes per character.
  return end > sample.length / 2 ? sample.subarray(0, end + 1 - ((end + 1) % 2)) : sample;
}
