import { useMemo } from 'react';
import type { Span } from '../../contract/model/common.ts';
import { misleadingSigns } from '../../text/letters/misleading-signs.ts';
import { codePointMap } from '../../text/offsets.ts';
import { InPlainOrder } from './InPlainOrder.tsx';

interface HighlightedProps {
  text: string;
  /** Code points of `text`, ascending, without overlaps. */
  spans: readonly Span[];
}

/** Text with the found words marked. */
export function Highlighted({ text, spans }: HighlightedProps) {
  const pieces = useMemo(() => piecesOf(text, spans), [text, spans]);
  const signs = useMemo(() => misleadingSigns(text), [text]);
  return pieces.map(({ from, text, found }) => {
    const words = <InPlainOrder key={from} text={text} from={from} signs={signs} />;
    return found ? <mark key={from}>{words}</mark> : words;
  });
}

function piecesOf(text: string, spans: readonly Span[]) {
  const map = codePointMap(text);
  const pieces: { from: number; text: string; found: boolean }[] = [];
  let done = 0;
  for (const span of spans) {
    const { from, to } = map.utf16FromSpan(span);
    if (from < done || to <= from) continue;
    if (from > done) pieces.push({ from: done, text: text.slice(done, from), found: false });
    pieces.push({ from, text: text.slice(from, to), found: true });
    done = to;
  }
  if (done < text.length) pieces.push({ from: done, text: text.slice(done), found: false });
  return pieces;
}
