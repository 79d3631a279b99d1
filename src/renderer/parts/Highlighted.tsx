import { useMemo } from 'react';
import type { Span } from '../../contract/model/common.ts';
import { misleadingSigns } from '../../text/letters/misleading-signs.ts';
import { codePointMap } from '../../text/offsets.ts';
import { InPlainOrder } from './InPlainOrder.tsx';
import { WholeRuns } from './WholeRuns.tsx';

interface HighlightedProps {
  text: string;
  /** Code points of `text`, ascending, without overlaps. */
  spans: readonly Span[];
}

/** Text with the found words marked. */
export function Highlighted({ text, spans }: HighlightedProps) {
  const pieces = useMemo(() => piecesOf(text, spans), [text, spans]);
  const signs = useMemo(() => misleadingSigns(text), [text]);
  const draw = (piece: Piece) => {
    const words = <InPlainOrder key={piece.from} text={piece.text} from={piece.from} signs={signs} />;
    return piece.found ? <mark key={piece.from}>{words}</mark> : words;
  };
  return (
    <WholeRuns text={text}>{(from, to) => pieces.flatMap((piece) => within(piece, from, to)).map(draw)}</WholeRuns>
  );
}

interface Piece {
  readonly from: number;
  readonly text: string;
  readonly found: boolean;
}

function within({ from, text, found }: Piece, start: number, end: number): Piece[] {
  const [first, last] = [Math.max(from, start), Math.min(from + text.length, end)];
  return first < last ? [{ from: first, text: text.slice(first - from, last - from), found }] : [];
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const map = codePointMap(text);
  const pieces: Piece[] = [];
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
