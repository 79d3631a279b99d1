import type { Scale } from '../../../contract/model/reports/report.ts';
import { CREDIBILITIES, CREDIBILITY_WORDS, RELIABILITIES, RELIABILITY_WORDS } from '../../../contract/model/values.ts';
import { usePreference } from '../../data/use-preference.ts';
import { useRead } from '../../data/use-read.ts';
import { TextField } from '../../parts/controls/Field.tsx';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import styles from './Settings.module.css';
import { useReportStyle } from './use-report-style.ts';

/** Who grades, the likelihood scale of new reports, and the codes in words. */
export function GradesSection() {
  const [style, change] = useReportStyle();
  const [by, keepBy] = usePreference<string>('gradesBy');
  const scales = useRead('report.scales', {}).data?.scales ?? [];
  const scale = scales.find(({ id }) => id === style.scale);
  return (
    <div className={styles.form}>
      <TextField
        label="Graded by"
        hint="The name that grades are given under, until another is typed."
        maxLength={1_000}
        value={by ?? ''}
        onChange={({ target }) => keepBy(target.value || null)}
      />
      <SegmentField
        label="Likelihood in new reports"
        value={style.scale}
        options={scales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => change({ scale: id })}
      />
      {scale && <ScaleTerms scale={scale} />}
      <table className={styles.terms}>
        <caption>Reliability of a source</caption>
        <tbody>
          {RELIABILITIES.map((value) => (
            <tr key={value}>
              <td>
                <Grade of="source" value={value} />
              </td>
              <th scope="row">{RELIABILITY_WORDS[value]}</th>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.terms}>
        <caption>Credibility of a claim</caption>
        <tbody>
          {CREDIBILITIES.map((value) => (
            <tr key={value}>
              <td>
                <Grade of="claim" value={value} />
              </td>
              <th scope="row">{CREDIBILITY_WORDS[value]}</th>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        The two are judged apart and never joined into one number. F and 6 mean that it cannot be known, which is not
        the worst, and another thing than not graded. Credibility 1 asks for two origins.
      </p>
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
