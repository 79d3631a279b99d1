/** Reassembles records that an archive wrote in segments, consecutive or interleaved (ISO 28500). */
import { NOT_A_RECORD, RECORD_BYTES, type WebRecord } from './records.ts';

type Records = AsyncIterable<WebRecord | typeof NOT_A_RECORD>;

/** A record whose last segment never comes is returned at the end, marked as truncated. */
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

/** The first segment says what they are. */
function joined(parts: readonly WebRecord[]): WebRecord {
  const blocks = parts.map(({ block }) => block);
  const isHeld = blocks.every((block) => block !== null);
  return {
    ...(parts[0] as WebRecord),
    block: isHeld ? Buffer.concat(blocks) : null,
    isCut: parts.some(({ isCut }) => isCut),
  };
}
