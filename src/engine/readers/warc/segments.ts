/** Records that an archive wrote in segments, one after another or among others (ISO 28500), put together again. */
import { NOT_A_RECORD, RECORD_BYTES, type WebRecord } from './records.ts';

type Records = AsyncIterable<WebRecord | typeof NOT_A_RECORD>;

/** What never comes to its last segment is given at the end, as shortened. */
export async function* withSegmentsJoined(records: Records): Records {
  const begun = new Map<string, WebRecord[]>();
  let held = 0;
  for await (const record of records) {
    if (record === NOT_A_RECORD || record.segment === null) {
      yield record;
      continue;
    }
    const { of, isLast } = record.segment;
    const parts = [...(begun.get(of) ?? []), record];
    held += record.block?.length ?? 0;
    if (!isLast && held <= RECORD_BYTES) {
      begun.set(of, parts);
      continue;
    }
    begun.delete(of);
    held -= parts.reduce((sum, { block }) => sum + (block?.length ?? 0), 0);
    yield { ...joined(parts), isShortened: record.isShortened || !isLast };
  }
  for (const parts of begun.values()) yield { ...joined(parts), isShortened: true };
}

/** The first says what they are. */
function joined(parts: readonly WebRecord[]): WebRecord {
  const blocks = parts.map(({ block }) => block);
  const isHeld = blocks.every((block) => block !== null);
  return {
    ...(parts[0] as WebRecord),
    block: isHeld ? Buffer.concat(blocks) : null,
    isCut: parts.some(({ isCut }) => isCut),
  };
}
