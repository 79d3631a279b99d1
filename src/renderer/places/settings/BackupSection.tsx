import { useActionContext } from '../../actions/use-action-context.ts';
import { focusSoon } from '../../focus.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { Working } from '../../parts/states/Working.tsx';
import { bytesWords, inLine } from '../../parts/words.ts';
import { createStore, useStore } from '../../store.ts';
import styles from './Settings.module.css';

/** It goes on while other places are shown. */
const backupRunning = createStore<AbortController | null>(null);

export function BackupSection() {
  const { client, shell, archive } = useActionContext();
  const running = useStore(backupRunning);
  const backUp = async () => {
    const name = `${archive?.name.replace(/\.collate$/, '') ?? 'Archive'} backup`;
    try {
      const file = await shell.archivePlace(name);
      if (!file) return;
      const stop = new AbortController();
      backupRunning.set(stop);
      const { bytes } = await client.call('archive.backup', { file }, stop.signal);
      sayDone(`Backed up to ${inLine(file.name)}, ${bytesWords(bytes)}`);
    } catch (error) {
      sayProblem(error);
    } finally {
      backupRunning.set(null);
    }
  };
  return (
    <div>
      <p className={styles.note}>
        Writes a full copy of the archive as it is now, beside your other archives. You can go on working meanwhile, and
        no existing file is overwritten.
      </p>
      <div className={styles.tools}>
        <Button large look="primary" data-focus-key="back up" busy={running !== null} onClick={backUp}>
          Back up now
        </Button>
      </div>
      {running && (
        <Working
          label="Writing the copy…"
          work="backup"
          onStop={() => {
            running.abort();
            focusSoon('back up');
          }}
        />
      )}
    </div>
  );
}
