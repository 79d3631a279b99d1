import { useState } from 'react';
import { useActionContext } from '../../actions/use-action-context.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { bytesWords } from '../../parts/words.ts';
import styles from './Settings.module.css';

export function BackupSection() {
  const { client, shell, archive } = useActionContext();
  const [busy, setBusy] = useState(false);
  const backUp = async () => {
    const name = `${archive?.name.replace(/\.collate$/, '') ?? 'Archive'} backup`;
    setBusy(true);
    try {
      const file = await shell.backupPlace(name);
      if (!file) return;
      const { bytes } = await client.call('archive.backup', { file });
      sayDone(`Backed up to ${file.name}, ${bytesWords(bytes)}`);
    } catch (error) {
      sayProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <p className={styles.note}>
        Writes a full copy of the archive as it is now, beside your other archives. You can go on working meanwhile, and
        no existing file is overwritten.
      </p>
      <div className={styles.tools}>
        <Button large look="primary" busy={busy} onClick={backUp}>
          {busy ? 'Writing the copy…' : 'Back up now'}
        </Button>
      </div>
    </div>
  );
}
