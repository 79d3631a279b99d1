import { useState } from 'react';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { createArchiveStore } from '../../forget-archive.ts';
import { Option } from '../../parts/controls/Option.tsx';
import { OptionsField } from '../../parts/controls/OptionsField.tsx';
import { useOptions } from '../../parts/controls/use-options.ts';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './AddToCollection.module.css';
import { isNameTaken, nearCollections } from './near-collections.ts';

/** The one added to last: it is offered first. */
const lastAddedTo = createArchiveStore<number | null>(null);

/** Adds articles to a collection that is there, or to a new one of the typed name; Enter takes the first. */
export function AddToCollection({ state, onClose }: OverlayProps<'add-to-collection'>) {
  const { data } = useRead('collection.list', {});
  const [text, setText] = useState('');
  const last = useStore(lastAddedTo);
  const doAct = useAct();
  const all = data?.collections ?? [];
  const near = nearCollections(
    all.filter(({ search }) => search === null),
    text,
    last,
  );
  const name = text.trim();
  const canMake = data !== undefined && name !== '' && !isNameTaken(all, name);
  const ids = [...state.articleIds];
  const add = async (at: number) => {
    const chosen = near[at]?.collectionId;
    if (chosen === undefined && !canMake) return;
    const made = chosen === undefined ? await doAct('collection.create', { name, articleIds: ids }) : undefined;
    const done = made ?? (chosen && (await doAct('collection.add', { collectionId: chosen, articleIds: ids })));
    if (!done) return;
    const collectionId = chosen ?? made?.collectionId;
    if (collectionId !== undefined) lastAddedTo.set(collectionId);
    onClose();
  };
  const options = useOptions(near.length + Number(canMake), data !== undefined, add);
  return (
    <Dialog title={`Add ${counted(ids.length, 'article')} to a collection`} width={480} onClose={onClose}>
      <OptionsField
        label="Find a collection, or name a new one"
        options={options}
        text={text}
        onText={setText}
        maxLength={200}
      />
      <div role="listbox" {...options.list} aria-label="Collections" className={styles.list}>
        {near.map((collection, index) => (
          <Option
            key={collection.collectionId}
            options={options}
            index={index}
            className={styles.option}
            onPick={() => add(index)}
          >
            <bdi className={styles.name}>{collection.name}</bdi>
            <span className={styles.count}>{counted(collection.articles, 'article')}</span>
          </Option>
        ))}
        {canMake && (
          <Option options={options} index={near.length} className={styles.option} onPick={() => add(near.length)}>
            <span className={styles.name}>
              New collection “<bdi>{name}</bdi>”
            </span>
          </Option>
        )}
      </div>
      {data && near.length === 0 && !canMake && (
        <p className={styles.none}>
          {name === '' ? 'There is none yet: type a name to make one.' : 'A saved search has this name; type another.'}
        </p>
      )}
    </Dialog>
  );
}
