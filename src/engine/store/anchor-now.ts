/** Where an anchor's words stand in the current revision, by `standards.md`, Anchors. */
import type { EvidenceInPlace } from '../../contract/model/article.ts';
import { codePointMap, sliceCodePoints } from '../../text/offsets.ts';

type Resolved = EvidenceInPlace['anchor'];

interface Held {
  readonly revisionId: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

export function anchorNow(held: Held, now: { revisionId: number; text: string }): Resolved {
  const { start, end, exact } = held;
  if (held.revisionId === now.revisionId && sliceCodePoints(now.text, start, end) === exact) {
    return { state: 'held', spans: [{ start, end }] };
  }
  const from = now.text.indexOf(held.before + exact + held.after);
  if (from === -1) return { state: 'orphaned', spans: [] };
  const at = from + held.before.length;
  return { state: 'carried', spans: [codePointMap(now.text).spanFromUtf16({ from: at, to: at + exact.length })] };
}
