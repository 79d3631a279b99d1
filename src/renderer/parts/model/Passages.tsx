/** Passages as an inspector lists them: stance and speaker, the words as a link to their article, when and by whom. */

import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Cell } from '../../../contract/model/values.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../BidiText.tsx';
import { counted } from '../words.ts';
import { DateText } from './DateText.tsx';
import styles from './Passages.module.css';
import { Speaker } from './Speaker.tsx';
import { CELL_WORDS, StanceGlyph, StanceWord } from './Stance.tsx';
import { StancedWords } from './StancedWords.tsx';

/** What all of the passages say together. */
export function StanceLine({ stance, passages }: { stance: Cell; passages: number }) {
  return (
    <p className={styles.line}>
      <StanceGlyph stance={stance} /> {CELL_WORDS[stance]}
      {passages > 0 && <span className={styles.aside}>{counted(passages, 'passage')}</span>}
    </p>
  );
}

/** `ofOneSource`: the source's name is already above the list. */
export function Passages({ passages, ofOneSource }: { passages: readonly EvidenceInPlace[]; ofOneSource: boolean }) {
  return (
    <ul>
      {passages.map((passage) => (
        <li key={passage.evidenceId} className={styles.passage}>
          <p className={styles.line}>
            <StanceWord stance={passage.stance} />
            <span className={styles.aside}>
              <Speaker passage={passage} /> · remove {passage.remove}
            </span>
          </p>
          <button
            type="button"
            dir="auto"
            lang={passage.language ?? undefined}
            className={styles.words}
            onClick={() => openPassage(passage)}
          >
            <StancedWords stance={passage.stance}>{passage.exact}</StancedWords>
          </button>
          <p className={styles.aside}>
            <DateText edtf={passage.published} />
            {!ofOneSource && (
              <>
                {' '}
                · <BidiText lang={passage.language}>{passage.source}</BidiText>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function openPassage({ articleId, evidenceId }: EvidenceInPlace): void {
  navigate('library', { articleId, evidenceId });
}
