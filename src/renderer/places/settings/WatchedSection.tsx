import { labelOf, perform } from '../../actions/action.ts';
import { watchFolder } from '../../actions/imports/watch-folder.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { WatchedList } from '../imports/WatchedFolders.tsx';
import styles from './Settings.module.css';

export function WatchedSection() {
  const context = useActionContext();
  return (
    <div className={styles.form}>
      <div>
        <WatchedList />
      </div>
      {watchFolder.isPossible(context) && (
        <div>
          <Button large look="primary" onClick={() => perform(watchFolder, context)}>
            {labelOf(watchFolder, context)}
          </Button>
        </div>
      )}
    </div>
  );
}
