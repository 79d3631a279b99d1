/** Pieces of the page, each with a button that moves it into or out of the text; the arrows move between them. */

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useCanWrite } from '../../../data/use-archive.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import styles from './AsidePieces.module.css';

interface AsidePiecesProps {
  label: string;
  pieces: readonly string[];
  language: string | null;
  act: string;
  onAct: (index: number) => void;
  /** One line each. */
  compact?: boolean;
}

export function AsidePieces({ label, pieces, language, act, onAct, compact = false }: AsidePiecesProps) {
  const canWrite = useCanWrite();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, pieces.length - 1);
  const focus = (index: number) => list.current?.querySelectorAll('button')[index]?.focus();
  const hasActed = useRef(false);
  // When the last piece is moved, its button disappears with it.
  useLayoutEffect(() => {
    if (!hasActed.current || document.activeElement !== document.body) return;
    hasActed.current = false;
    focus(stop);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    focus(Math.max(stop + by, 0));
  };
  return (
    <ol ref={list} aria-label={label} className={compact ? styles.lines : styles.pieces} onKeyDown={onKeyDown}>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are in the order of the page, and may be alike
        <li key={index}>
          <bdi lang={language ?? undefined} id={`${id}${index}`}>
            <InPlainOrder text={piece} />
          </bdi>
          {canWrite && (
            <Button
              look="quiet"
              tabIndex={index === stop ? 0 : -1}
              aria-describedby={`${id}${index}`}
              onFocus={() => setAt(index)}
              onClick={() => {
                hasActed.current = true;
                onAct(index);
              }}
            >
              {act}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
