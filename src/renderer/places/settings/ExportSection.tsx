import { exportArchive } from '../../actions/everywhere/export-archive.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { overlay } from '../../window-state.ts';
import styles from './Settings.module.css';

export function ExportSection() {
  return (
    <div>
      <p className={styles.note}>
        Writes articles, claims and marks to a file that other programs read: annotations, citations, tables, projects
        for qualitative analysis. Nothing in the archive is changed.
      </p>
      <div className={styles.tools}>
        <Button
          large
          look="primary"
          keys={shortcutOf(exportArchive)}
          onClick={() => overlay.set({ kind: 'export-archive' })}
        >
          Export…
        </Button>
      </div>
    </div>
  );
}
