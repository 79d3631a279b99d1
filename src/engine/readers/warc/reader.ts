import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { closingFailure, newTally, webPages } from './pages.ts';
import { webRecords } from './records.ts';

/** A web archive as crawlers write it (WARC, ARC). A compressed one arrives here through gzip. */
export const warcReader: Reader = {
  name: 'warc',
  version: 4,
  label: 'Web archive (WARC)',
  extensions: ['.warc', '.arc'],
  sniff: (head) =>
    /^\s*(?:WARC\/\d\.\d\r?\n|filedesc:\/\/)/.test(Buffer.from(head.subarray(0, 64)).toString('latin1')) ? 1 : 0,
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const tally = newTally();
  yield* webPages(webRecords(input.stream()), tally);
  const closing = closingFailure(tally);
  if (closing) yield closing;
}
