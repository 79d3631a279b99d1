import { TLP_MARKINGS } from '../../../contract/model/values.ts';
import { TextField } from '../../parts/controls/Field.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import styles from './Settings.module.css';
import { useReportStyle } from './use-report-style.ts';

/** The style that new reports start with; existing ones keep their own. */
export function ReportStyleSection() {
  const [style, change] = useReportStyle();
  return (
    <div className={styles.form}>
      <p className={styles.note}>
        New reports start with this, in the language set under Languages and with the likelihood scale set under Grades
        and scales. Existing reports keep their own.
      </p>
      <SegmentField
        label="Marking"
        value={style.tlp}
        options={TLP_MARKINGS.map((value) => ({ value, label: value }))}
        onChange={(tlp) => change({ tlp })}
      />
      <TextField
        label="Other marking"
        hint="Beside the TLP label, at the head of each page."
        maxLength={500}
        defaultValue={style.marking}
        onChange={({ target }) => change({ marking: target.value })}
      />
      <TextField
        label="Author"
        maxLength={500}
        defaultValue={style.author}
        onChange={({ target }) => change({ author: target.value })}
      />
    </div>
  );
}
