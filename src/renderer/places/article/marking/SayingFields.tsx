import { type Remove, STANCES } from '../../../../contract/model/values.ts';
import { TextField } from '../../../parts/controls/Field.tsx';
import { SegmentField } from '../../../parts/controls/Segment.tsx';
import { REMOVE_OPTIONS } from '../../../parts/model/Speaker.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import styles from './SayingFields.module.css';
import type { Saying } from './use-marking.ts';

/** Stance, speaker and remove of a passage; the last two are proposed from the text. */
export function SayingFields({ saying, onChange }: { saying: Saying; onChange: (saying: Saying) => void }) {
  return (
    <div className={styles.fields}>
      <SegmentField
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
      <TextField
        label="Speaker"
        value={saying.speaker ?? ''}
        maxLength={500}
        onChange={(event) => onChange({ ...saying, speaker: event.target.value === '' ? null : event.target.value })}
      />
      <SegmentField
        label="Remove"
        value={String(saying.remove)}
        options={REMOVE_OPTIONS}
        onChange={(remove) => onChange({ ...saying, remove: Number(remove) as Remove })}
      />
    </div>
  );
}
