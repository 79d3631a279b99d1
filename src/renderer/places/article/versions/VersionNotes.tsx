import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import styles from './Versions.module.css';
import type { MarkedParagraph, VersionMark } from './version-marks.ts';

export const versionNoteId = ({ evidence: { evidenceId } }: VersionMark) => `version-note-${evidenceId}`;

interface VersionNotesProps {
  begins: MarkedParagraph['begins'];
  names: Record<VersionMark['side'], string>;
}

/** Beside a paragraph: for each mark that begins in it, the claim and the version in which the mark was made. */
export function VersionNotes({ begins, names }: VersionNotesProps) {
  if (begins.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Marks" dir="ltr" lang="en">
      {begins.map(({ mark, number }) => {
        const { evidence, line, side, inBoth } = mark;
        const { claimId, stance, statement, articleId, evidenceId } = evidence;
        return (
          <li key={`${side} ${evidenceId}`} id={versionNoteId(mark)} data-line={line}>
            <button type="button" onClick={() => navigate('library', { articleId, evidenceId })}>
              <span className={styles.noteHead}>
                <b>{number}</b>
                {claimId !== null && <StanceGlyph stance={stance} label={stance} />}
                {claimId === null ? 'No claim yet' : `Claim ${claimId}`}
                <span className={styles.order}>{inBoth ? 'in both' : names[side]}</span>
              </span>
              {statement !== null && <BidiText lang={null}>{statement}</BidiText>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
