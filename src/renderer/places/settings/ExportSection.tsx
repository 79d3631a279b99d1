import { ActionButton } from '../../actions/ActionButton.tsx';
import { exportArchive } from '../../actions/everywhere/export-archive.ts';
import styles from './Settings.module.css';

export function ExportSection() {
  return (
    <div>
      <p className={styles.note}>
        Writes articles, claims and marks to a file that other programs read: annotations, citations, tables, projects
        for qualitative analysis. Nothing in the archive is changed.
      </p>
      <div className={styles.tools}>
        <ActionButton large look="primary" action={exportArchive}>
          Export…
        </ActionButton>
      </div>
    </div>
  );
}
