import { Button } from '../../parts/controls/Button.tsx';
import { Checkbox, Labelled } from '../../parts/controls/Field.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { LINE_LENGTHS, type LineLength } from '../../theme/theme.ts';
import { useAppearance, useReadSize } from '../../theme/use-read-size.ts';
import styles from './Settings.module.css';

const LENGTHS = Object.keys(LINE_LENGTHS) as LineLength[];

export function ReadingSection() {
  const [appearance, change] = useAppearance();
  const size = useReadSize();
  return (
    <div className={styles.form}>
      <Labelled label="Size of article text">
        <div className={styles.steps}>
          <Button aria-label="Text smaller" disabled={!size.canShrink} onClick={() => size.step(-1)}>
            −
          </Button>
          <output className={styles.value}>{size.px} px</output>
          <Button aria-label="Text larger" disabled={!size.canGrow} onClick={() => size.step(1)}>
            +
          </Button>
          <Button look="quiet" onClick={size.reset}>
            Default size
          </Button>
        </div>
      </Labelled>
      <SegmentField
        label="Length of lines"
        value={appearance.lineLength}
        options={LENGTHS.map((value) => ({ value, label: value }))}
        onChange={(lineLength) => change({ lineLength })}
      />
      <Checkbox checked={appearance.isNumbered} onChange={(isNumbered) => change({ isNumbered })}>
        Numbers beside paragraphs
      </Checkbox>
      <p className={styles.sample}>
        Article text and claims are set in serif on a paper background; controls are in sans serif on grey. A line of 60
        to 70 letters is easiest on the eye: shorter lines break the sentence, and after longer ones it is hard to find
        where the next begins.
      </p>
    </div>
  );
}
