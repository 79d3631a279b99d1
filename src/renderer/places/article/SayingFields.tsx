import { REMOVES, type Remove, STANCES } from '../../../contract/model/values.ts';
import { TextField } from '../../parts/Field.tsx';
import { Segment } from '../../parts/Segment.tsx';
import { StanceGlyph } from '../../parts/Stance.tsx';
import styles from './SayingFields.module.css';
import type { Saying } from './use-marking.ts';

export const REMOVE_WORDS: Record<Remove, string> = {
  0: 'in its own voice',
  1: 'quotes a speaker',
  2: 'relays another',
};

/** Stance, speaker and remove of a passage; the last two are proposed from the text. */
export function SayingFields({ saying, onChange }: { saying: Saying; onChange: (saying: Saying) => void }) {
  return (
    <div className={styles.fields}>
      <div className={styles.choice}>
        <span>Stance</span>
        <Segment
          label="Stance"
          value={saying.stance}
          options={STANCES.map((stance) => ({
            value: stance,
            name: stance,
            label: (
              <>
                <StanceGlyph stance={stance} />
                {stance}
              </>
            ),
          }))}
          onChange={(stance) => onChange({ ...saying, stance })}
        />
      </div>
      <TextField
        label="Speaker"
        value={saying.speaker ?? ''}
        onChange={(event) => onChange({ ...saying, speaker: event.target.value === '' ? null : event.target.value })}
      />
      <div className={styles.choice}>
        <span>Remove</span>
        <Segment
          label="Remove"
          value={String(saying.remove)}
          options={REMOVES.map((remove) => ({ value: String(remove), label: `${remove}, ${REMOVE_WORDS[remove]}` }))}
          onChange={(remove) => onChange({ ...saying, remove: Number(remove) as Remove })}
        />
      </div>
    </div>
  );
}
