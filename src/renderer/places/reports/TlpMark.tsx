import { TLP_COLOURS, type TlpMarking } from '../../../contract/model/values.ts';
import styles from './TlpMark.module.css';

/** The marking in the standard's colours, on black in both themes. */
export function TlpMark({ tlp }: { tlp: TlpMarking }) {
  return (
    <span className={styles.tlp} style={{ color: TLP_COLOURS[tlp] }}>
      {tlp}
    </span>
  );
}
