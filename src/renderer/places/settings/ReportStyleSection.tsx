import type { Scale } from '../../../contract/model/report.ts';
import { REPORT_LANGUAGES, TLP_MARKINGS } from '../../../contract/model/values.ts';
import { useRead } from '../../data/use-read.ts';
import { Select, TextField } from '../../parts/controls/Field.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { languageName } from '../../parts/words.ts';
import styles from './Settings.module.css';
import { useReportStyle } from './use-report-style.ts';

/** The style that new reports start with; existing ones keep their own. */
export function ReportStyleSection() {
  const [style, change] = useReportStyle();
  const scales = useRead('report.scales', {}).data?.scales ?? [];
  const scale = scales.find(({ id }) => id === style.scale);
  return (
    <div className={styles.form}>
      <p className={styles.note}>New reports start with this. Existing reports keep their own.</p>
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
      <Select
        label="Headings and fixed words"
        value={style.language}
        options={REPORT_LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        onChange={(language) => change({ language })}
      />
      <SegmentField
        label="Likelihood"
        value={style.scale}
        options={scales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => change({ scale: id })}
      />
      {scale && <ScaleTerms scale={scale} />}
    </div>
  );
}

function ScaleTerms({ scale }: { scale: Scale }) {
  return (
    <table className={styles.terms}>
      <caption>The terms of {scale.name}</caption>
      <tbody>
        {scale.terms.map(({ term, or, from, to }) => (
          <tr key={term}>
            <th scope="row">{term}</th>
            <td>{or}</td>
            <td>
              {from}–{to} %
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
