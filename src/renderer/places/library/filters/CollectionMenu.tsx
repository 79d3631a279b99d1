import type { Collection } from '../../../../contract/model/collections/collection.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { navigate } from '../../../history.ts';
import { IconButton } from '../../../parts/controls/Button.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import styles from './CollectionMenu.module.css';

interface CollectionMenuProps {
  collection: Pick<Collection, 'collectionId' | 'name'>;
  onRename: () => void;
}

/** What can be done with a saved search or collection, beside its name. */
export function CollectionMenu({ collection: { collectionId, name }, onRename }: CollectionMenuProps) {
  const doAct = useAct();
  const canWrite = useCanWrite();
  const changes = [
    { label: 'Rename', run: onRename },
    { label: 'Delete', run: () => doAct('collection.delete', { collectionId }) },
  ];
  return (
    <span className={styles.menu}>
      <MenuButton
        label={`More on ${name}`}
        items={[
          { label: 'Show in the matrix', run: () => navigate('matrix', { collectionId }) },
          ...(canWrite ? changes : []),
        ]}
        button={(props) => <IconButton icon="more" size={14} label={`More on ${name}`} {...props} />}
      />
    </span>
  );
}
