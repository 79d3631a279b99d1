import { useRead } from '../../data/use-read.ts';
import type { Scope } from '../../places.ts';
import { BidiText } from '../BidiText.tsx';
import { Button } from '../controls/Button.tsx';
import { MenuButton } from '../controls/Menu.tsx';
import { Icon } from '../Icon.tsx';
import styles from './CollectionChooser.module.css';

interface CollectionChooserProps {
  chosen: number | undefined;
  show: (changes: Partial<Scope>) => void;
}

/** Which articles count: all of the archive, or those of a collection. */
export function CollectionChooser({ chosen, show }: CollectionChooserProps) {
  const { data } = useRead('collection.names', {});
  const collections = data?.collections ?? [];
  if (collections.length === 0 && chosen === undefined) return null;
  const items = [
    { label: 'All articles', checked: chosen === undefined, run: () => show({ collectionId: undefined }) },
    ...collections.map(({ collectionId, name }) => ({
      label: <BidiText lang={null}>{name}</BidiText>,
      checked: collectionId === chosen,
      run: () => show({ collectionId }),
    })),
  ];
  return (
    <MenuButton
      label="Articles"
      items={items}
      button={(props) => (
        <Button look="quiet" {...props}>
          <span className={styles.chosen}>
            {items.find(({ checked }) => checked)?.label ?? (data ? 'A deleted collection' : '…')}
          </span>
          <Icon name="down" size={14} />
        </Button>
      )}
    />
  );
}

/** Its name; undefined while it is not known, or if there is none. */
export function useCollectionName(collectionId: number | undefined): string | undefined {
  const { data } = useRead('collection.names', {}, { enabled: collectionId !== undefined });
  return data?.collections.find((each) => each.collectionId === collectionId)?.name;
}
