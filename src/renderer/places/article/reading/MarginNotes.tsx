/** A note beside each mark: the claim it bears on, who says it, and the claim's state. */

import { useLayoutEffect, useRef, useState } from 'react';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { counted } from '../../../parts/words.ts';
import { noteId } from '../../../reading/ArticleText.tsx';
import type { Mark } from '../../../reading/marks.ts';
import { uiZoom } from '../../../theme/theme.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './MarginNotes.module.css';
import { notePlaces } from './note-places.ts';

interface MarginNotesProps {
  work: ArticleWork;
  claims: readonly Claim[] | undefined;
}

export function MarginNotes({ work, claims }: MarginNotesProps) {
  const { marks, root, currentMarkId } = work;
  const column = useRef<HTMLOListElement>(null);
  const places = usePlaces(column, root, marks, currentMarkId, claims);
  return (
    <ol ref={column} className={styles.column} aria-label="Marks">
      {marks.map((mark, at) => (
        <Note
          key={mark.evidence.evidenceId}
          mark={mark}
          claim={claims?.find(({ claimId }) => claimId === mark.evidence.claimId)}
          top={places[at] ?? 0}
          isCurrent={mark.evidence.evidenceId === currentMarkId}
          onPick={() => work.setCurrentMark(mark.evidence.evidenceId)}
          onOpen={() => mark.evidence.claimId !== null && work.openClaim(mark.evidence.claimId)}
        />
      ))}
    </ol>
  );
}

interface NoteProps {
  mark: Mark;
  claim: Claim | undefined;
  top: number;
  isCurrent: boolean;
  onPick: () => void;
  onOpen: () => void;
}

function Note({ mark, claim, top, isCurrent, onPick, onOpen }: NoteProps) {
  const { evidence, number, line } = mark;
  const { claimId, anchor } = evidence;
  return (
    <li className={styles.place} style={{ top }}>
      <button
        type="button"
        id={noteId(evidence.evidenceId)}
        dir="ltr"
        lang="en"
        data-line={line}
        aria-pressed={isCurrent}
        className={styles.note}
        onClick={onPick}
        onDoubleClick={onOpen}
      >
        <span className={styles.head}>
          <b className={styles.number}>{number}</b>
          {claimId !== null && <StanceGlyph stance={evidence.stance} label={evidence.stance} />}
          <span className={styles.claim}>{claimId === null ? 'No claim yet' : `Claim ${claimId}`}</span>
          <span className={styles.speaker}>
            {evidence.speaker && <BidiText lang={null}>{evidence.speaker}</BidiText>}
            {evidence.speaker ? ' · ' : 'remove '}
            {evidence.remove}
          </span>
        </span>
        {evidence.statement !== null && (
          <BidiText lang={null} className={styles.statement}>
            {evidence.statement}
          </BidiText>
        )}
        {anchor.state === 'carried' && <span className={styles.more}>carried from an earlier revision</span>}
        {evidence.note !== '' && (
          <BidiText lang={null} className={styles.more}>
            {evidence.note}
          </BidiText>
        )}
        {claim && <ClaimLine claim={claim} stance={evidence.stance} />}
      </button>
    </li>
  );
}

function ClaimLine({ claim: { passages, sources, origins }, stance }: { claim: Claim; stance: string }) {
  if (passages.supports > 0 && passages.disputes > 0)
    return <span className={styles.more}>Evidence on both sides</span>;
  if (stance === 'supports' && sources > 1)
    return (
      <span className={styles.more}>
        Said by {counted(sources, 'source')}, {counted(origins, 'origin')}
      </span>
    );
  return null;
}

/** Measured once the text is drawn, and whenever it or the notes change size. */
function usePlaces(
  column: React.RefObject<HTMLOListElement | null>,
  root: React.RefObject<HTMLDivElement | null>,
  marks: readonly Mark[],
  currentMarkId: number | null,
  claims: readonly Claim[] | undefined,
): readonly number[] {
  const [places, setPlaces] = useState<readonly number[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: claims change the notes' heights
  useLayoutEffect(() => {
    const notes = column.current;
    const text = root.current;
    // Measuring lays out the whole text, and most articles have no mark.
    if (!notes || !text || marks.length === 0) return;
    const place = () => {
      const zoom = uiZoom();
      const top = notes.getBoundingClientRect().top;
      const wanted = marks.map(({ evidence }) => {
        const box = text.querySelector(`[data-evidence="${evidence.evidenceId}"]`)?.getClientRects()[0];
        return box ? (box.top - top) / zoom : 0;
      });
      const heights = [...notes.children].map((note) => (note as HTMLElement).offsetHeight);
      const focused = marks.findIndex(({ evidence }) => evidence.evidenceId === currentMarkId);
      setPlaces(notePlaces(wanted, heights, focused));
    };
    return measureOnResize(place, text, notes);
  }, [column, root, marks, currentMarkId, claims]);
  return places;
}
