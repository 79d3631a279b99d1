/** Folders whose files are imported automatically: the list of them, and it as the foot of the jobs. */

import { ActionButton } from '../../actions/ActionButton.tsx';
import { watchFolder } from '../../actions/imports/watch-folder.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/controls/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { inLine } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import styles from './WatchedFolders.module.css';

export function WatchedFolders() {
  return (
    <section aria-label="Watched folders" className={styles.foot}>
      <div className={styles.head}>
        <h2>Watched folders</h2>
        <ActionButton look="quiet" action={watchFolder}>
          Watch…
        </ActionButton>
      </div>
      <WatchedList />
    </section>
  );
}

export function WatchedList() {
  const { client, shell } = useServices();
  const folders = useRead('import.watched', {}).data?.folders ?? [];
  const isWritable = useCanWrite();
  const stop = async (folderId: number, name: string) => {
    if (await client.call('import.unwatch', { folderId }).catch(sayProblem))
      sayDone(`${inLine(name)} is no longer watched; what was imported stays`);
  };
  return (
    <>
      {folders.map(({ folderId, name, path, source, problem }) => (
        <div key={folderId} className={styles.folder}>
          <Icon name="folder" size={16} />
          <BidiText lang={null} className={styles.name} title={path}>
            {name}
          </BidiText>
          {isWritable && (
            <Button look="quiet" aria-label={`Stop watching ${name}`} onClick={() => stop(folderId, name)}>
              Stop
            </Button>
          )}
          {source && <p className={styles.about}>as {source}</p>}
          {problem && (
            <p role="status" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
      ))}
      {folders.length === 0 && (
        <p className={styles.about}>
          {shell.kind === 'electron'
            ? 'New files in a watched folder are imported automatically while Collate is running.'
            : 'A browser cannot watch folders. Close this archive and run “collate watch FOLDER”: new files in that folder are then imported automatically.'}
        </p>
      )}
    </>
  );
}
